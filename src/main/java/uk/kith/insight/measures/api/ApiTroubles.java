package uk.kith.insight.measures.api;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import uk.kith.insight.measures.CannotBeAsked;
import uk.kith.kernel.PracticeForbids;

/** What goes wrong in the API, as a sentence for whoever wrote the program. */
@RestControllerAdvice(assignableTypes = {MeasuresApi.class, FiguresApi.class})
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiTroubles {

    private static final Logger LOG = LoggerFactory.getLogger(ApiTroubles.class);

    /** The token is good, and not for this. */
    static final class NotForThisClient extends RuntimeException {
        private static final long serialVersionUID = 1;

        NotForThisClient(String sentence) {
            super(sentence);
        }
    }

    /** Somebody wanted to change something. */
    static final class OnlyRead extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The address names nothing that there is. */
    static final class NothingHere extends RuntimeException {
        private static final long serialVersionUID = 1;

        NothingHere(String sentence) {
            super(sentence);
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> cannot(CannotBeAsked cannot) {
        return problem(HttpStatus.BAD_REQUEST, cannot.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> forbidden(PracticeForbids forbidden) {
        return problem(HttpStatus.BAD_REQUEST, forbidden.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notThisOne(NotForThisClient refused) {
        return problem(HttpStatus.FORBIDDEN, refused.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> nothing(NothingHere nothing) {
        return problem(HttpStatus.NOT_FOUND, nothing.getMessage());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> form(HttpMediaTypeNotAcceptableException form) {
        return problem(HttpStatus.NOT_ACCEPTABLE, "Figures are JSON or CSV: accept application/json or text/csv.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> change(OnlyRead change) {
        return problem(HttpStatus.METHOD_NOT_ALLOWED, "Figures are only read: use GET.");
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unforeseen(Exception fault) {
        LOG.error("The API could not answer", fault);
        return problem(HttpStatus.INTERNAL_SERVER_ERROR, "Kith could not answer. Its log says why.");
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, @Nullable String sentence) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatusAndDetail(status, String.valueOf(sentence)));
    }
}
