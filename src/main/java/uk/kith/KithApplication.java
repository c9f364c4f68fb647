package uk.kith;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.modulith.Modulithic;
import uk.kith.kernel.London;

/** All modules together, as one application. Commands that need no database never load it. */
// Beans are named in full: two modules may each have their Places.
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@Modulithic(systemName = "Kith")
public class KithApplication {

    @Bean
    Clock clock() {
        return Clock.system(London.ZONE);
    }
}
