package org.depesche.linguistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NumberTableProperties {

    @Property
    void holdsWhatTheRowsHeldWhateverItsSize(
            @ForAll @Size(max = 200) List<@IntRange(min = -1, max = 70_000) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 5) int width) {
        NumberRows rows = new NumberRows(width);
        for (int i = 0; i < numbers.size(); i++) {
            int row = i % width == 0 ? rows.add() : rows.size() - 1;
            rows.set(row, i % width, numbers.get(i));
        }
        NumberTable table = rows.table();
        rows.fill(rows.size(), 7);

        for (int i = 0; i < rows.size() * width; i++) {
            assertThat(table.get(i / width, i % width)).isEqualTo(i < numbers.size() ? numbers.get(i) : -1);
        }
        assertThatThrownBy(() -> table.get(rows.size(), 0)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> table.get(-1, width - 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Property
    void rowsAreMovedAsAWhole(@ForAll @IntRange(min = 1, max = 150) int size, @ForAll @IntRange(max = 149) int from) {
        int first = Math.min(from, size - 1);
        NumberRows rows = new NumberRows(2);
        for (int row = 0; row < size; row++) {
            rows.set(rows.add(), 1, row);
        }
        int[] to = new int[size - first];
        for (int i = 0; i < to.length; i++) {
            to[i] = size - 1 - i;
        }
        rows.move(first, to);

        for (int row = 0; row < size; row++) {
            assertThat(rows.get(row, 0)).isEqualTo(-1);
            assertThat(rows.get(row, 1)).isEqualTo(row < first ? row : size - 1 - (row - first));
        }
    }
}
