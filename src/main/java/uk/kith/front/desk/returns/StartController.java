package uk.kith.front.desk.returns;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.kith.account.returns.runs.NationalReturns;
import uk.kith.account.returns.runs.Runs;
import uk.kith.account.returns.runs.WorkFolder;
import uk.kith.kernel.CollectionYear;
import uk.kith.kernel.London;
import uk.kith.platform.identity.Needs;
import uk.kith.platform.identity.Right;
import uk.kith.platform.identity.Worker;
import uk.kith.platform.pages.Problems;

/** Starts a check of a return: of the record, or of files. */
@Controller
@Transactional
@RequestMapping(StartController.PATH)
@Needs(Right.LOAD_AND_PRODUCE)
class StartController {

    static final String PATH = RunController.PATH + "/new";

    private final NationalReturns returns;
    private final Runs runs;
    private final Clock clock;

    StartController(NationalReturns returns, Runs runs, Clock clock) {
        this.returns = returns;
        this.runs = runs;
        this.clock = clock;
    }

    @GetMapping
    String ask(StartForm form, Model page) {
        return shown(form, Problems.NONE, page);
    }

    @PostMapping
    String start(
            StartForm form,
            @RequestParam(required = false) @Nullable List<MultipartFile> files,
            Worker worker,
            Model page) {
        var name = Objects.requireNonNullElse(form.name(), "");
        var problems = form.problems(returns.find(name).orElse(null), London.today(clock));
        var upload = new Upload(Objects.requireNonNullElse(files, List.of()));
        if (form.isOfFiles())
            for (var problem : upload.problems().list()) problems = problems.and(problem.field(), problem.says());
        if (problems.any()) return shown(form, problems, page);
        var run = form.isOfFiles()
                ? startOfFiles(form, upload, worker)
                : runs.startOfRecord(name, form.collected(), worker.id(), form.knownAt(London.today(clock)));
        return "redirect:" + RunController.PATH + "/" + run;
    }

    private UUID startOfFiles(StartForm form, Upload upload, Worker worker) {
        try {
            var folder = WorkFolder.make();
            return runs.startOfFiles(
                    Objects.requireNonNull(form.name()), form.collected(), worker.id(), upload.into(folder), folder);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String shown(StartForm form, Problems problems, Model page) {
        var today = London.today(clock);
        page.addAttribute(
                "page", new StartPage(form, form.typed(today), CollectionYear.of(today), returns.all(), problems));
        return "desk/returns/start";
    }
}
