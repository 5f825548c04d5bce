package vn.codau.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.codau.shared.screen.Progress;

class ProgressTests {

    @Test
    void nothingToDoIsNeitherOpenNorComplete() {
        var nothing = new Progress(0, 0);
        assertThat(nothing.isEmpty()).isTrue();
        assertThat(nothing.isComplete()).isFalse();
        assertThat(nothing.open()).isZero();
        assertThat(nothing.percent()).isZero();
    }

    @Test
    void blankIsNotDone() {
        var blank = new Progress(0, 3);
        assertThat(blank.isEmpty()).isFalse();
        assertThat(blank.isComplete()).isFalse();
        assertThat(blank.open()).isEqualTo(3);
    }

    @Test
    void saysOneHundredOnlyWhenNothingIsOpen() {
        assertThat(new Progress(999, 1000).percent()).isEqualTo(99);
        assertThat(new Progress(1000, 1000).percent()).isEqualTo(100);
        assertThat(new Progress(1000, 1000).isComplete()).isTrue();
    }

    @Test
    void addsUpWhatSeveralPartsHave() {
        assertThat(new Progress(1, 2).plus(new Progress(0, 0)).plus(new Progress(3, 5)))
                .isEqualTo(new Progress(4, 7));
    }

    @Test
    void refusesMoreDoneThanThereIs() {
        assertThatThrownBy(() -> new Progress(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Progress(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
