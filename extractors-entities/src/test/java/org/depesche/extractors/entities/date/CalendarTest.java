package org.depesche.extractors.entities.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "1818,1818-03-22",
        "1943,1943-04-25",
        "2000,2000-04-23",
        "2008,2008-03-23",
        "2024,2024-03-31",
        "2038,2038-04-25"
    })
    void easterFallsWhereTheTablesSay(int year, LocalDate day) {
        assertThat(Calendar.easter(year)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({"5,-1,2024-02-23", "5,1,2024-03-01", "3,-1,2024-02-28", "3,1,2024-02-28"})
    void aWeekdayIsTheLastOrTheNextOne(int weekday, int direction, LocalDate day) {
        assertThat(new Calendar(LocalDate.of(2024, 2, 28)).weekday(weekday, direction))
                .isEqualTo(day);
    }
}
