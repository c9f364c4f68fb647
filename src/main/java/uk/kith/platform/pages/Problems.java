package uk.kith.platform.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** What is wrong with a form as it was typed, in the order of the page, each saying what to do. */
public record Problems(List<Problem> list) {

    public static final Problems NONE = new Problems(List.of());

    /** One sentence about one field; the field is empty when it is about the whole form. */
    public record Problem(String field, String says) {}

    public Problems {
        list = List.copyOf(list);
    }

    /**
     * What Spring found while filling a form record. Its messages come in no order; a form's components stand in
     * the order of its page, so theirs is used, and problems of the whole form come last.
     */
    public static Problems of(BindingResult result) {
        var order = pageOrder(result.getTarget());
        var found = new ArrayList<Problem>();
        for (ObjectError error : result.getAllErrors())
            found.add(new Problem(error instanceof FieldError field ? field.getField() : "", says(error)));
        found.sort(Comparator.comparingInt(problem -> {
            var place = order.indexOf(problem.field().replaceFirst("[.\\[].*", ""));
            return place < 0 ? Integer.MAX_VALUE : place;
        }));
        return new Problems(found);
    }

    public Problems and(String field, String says) {
        var more = new ArrayList<>(list);
        more.add(new Problem(field, says));
        return new Problems(more);
    }

    public boolean any() {
        return !list.isEmpty();
    }

    /** The first sentence about a field, or nothing when the field is well. */
    public @Nullable String with(String field) {
        return list.stream()
                .filter(problem -> problem.field().equals(field))
                .map(Problem::says)
                .findFirst()
                .orElse(null);
    }

    /** The ids of the hint and the error that belong to a field, for screen readers; nothing when it has neither. */
    public static @Nullable String describedBy(String field, @Nullable String hint, @Nullable String error) {
        var ids = (hint == null ? "" : field + "-hint ") + (error == null ? "" : field + "-error");
        return ids.isEmpty() ? null : ids.strip();
    }

    private static List<String> pageOrder(@Nullable Object form) {
        if (form == null || !form.getClass().isRecord()) return List.of();
        return java.util.Arrays.stream(form.getClass().getRecordComponents())
                .map(java.lang.reflect.RecordComponent::getName)
                .toList();
    }

    /** Spring's own words for a value it could not turn into the field's type are for programmers. */
    private static String says(ObjectError error) {
        if (error instanceof FieldError field && field.isBindingFailure())
            return "Choose or type an answer that fits here.";
        var message = error.getDefaultMessage();
        return message == null ? "Check this answer." : message;
    }
}
