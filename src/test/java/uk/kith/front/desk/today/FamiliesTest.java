package uk.kith.front.desk.today;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.kith.record.people.People.Pair;

class FamiliesTest {

    private final UUID ash = UUID.randomUUID();
    private final UUID bay = UUID.randomUUID();
    private final UUID cob = UUID.randomUUID();
    private final UUID dale = UUID.randomUUID();

    @Test
    void brothers_and_sisters_come_together_where_the_first_of_them_stood() {
        assertThat(Families.of(List.of(ash, bay, cob), List.of(new Pair(cob, ash), new Pair(ash, cob))))
                .containsExactly(List.of(ash, cob), List.of(bay));
    }

    @Test
    void a_brother_of_a_sister_of_a_brother_is_of_the_family() {
        assertThat(Families.of(
                        List.of(ash, bay, cob, dale),
                        List.of(new Pair(ash, bay), new Pair(cob, dale), new Pair(bay, cob))))
                .containsExactly(List.of(ash, bay, cob, dale));
    }
}
