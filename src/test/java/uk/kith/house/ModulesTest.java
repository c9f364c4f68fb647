package uk.kith.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.Violations;

class ModulesTest {

    @Test
    void every_module_uses_only_the_doors_of_the_modules_it_declares() {
        House.kith().modules().verify();
    }

    @Test
    void every_module_is_named_as_its_folder() {
        assertThat(House.kith().rooms()).allSatisfy(room -> {
            assertThat(room.packageName()).endsWith("." + room.id());
            assertThat(room.title()).isNotBlank();
            assertThat(House.CHAPTERS).contains(room.chapter());
        });
    }

    @Test
    void a_module_that_uses_another_without_saying_so_is_found() {
        assertThatThrownBy(() -> House.planted("undeclared").modules().verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("Module 'money' depends on module 'people'");
    }

    @Test
    void a_module_that_comes_in_by_the_window_is_found() {
        assertThatThrownBy(() -> House.planted("window").modules().verify())
                .isInstanceOf(Violations.class)
                .hasMessageContaining("non-exposed type planted.window.record.people.inside.Drawer");
    }
}
