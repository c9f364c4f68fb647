package uk.kith.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import uk.kith.KithApplication;

/**
 * A test of the whole application on a real PostgreSQL. All such tests share one running application and one database, so a
 * test makes people of its own and does not count on being alone; one that must be alone asks for a database of its own with
 * {@code @TestPropertySource(properties = "kith.database=...")}. Time stands still: see {@link StandingClock}.
 * Nothing works in the background; a test that wants the findings of the record kept fresh asks for it with
 * {@code kith.fresh-findings=true}, and for a database of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = KithApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"kith.fresh-findings=false", "kith.fresh-figures=false"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import({StandingClock.Configuration.class, QueryCount.Configuration.class, TestWorkers.class})
public @interface KithTest {}
