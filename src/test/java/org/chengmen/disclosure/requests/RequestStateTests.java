package org.chengmen.disclosure.requests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Arrays;

class RequestStateTests {

    @Test
    void goesOnWhenTheApplicantAnswers() {
        assertThat(RequestState.IN_HAND.after(Move.ASK)).contains(RequestState.CLARIFYING);
        assertThat(RequestState.CLARIFYING.after(Move.CLARIFY)).contains(RequestState.IN_HAND);
    }

    @Test
    void answersOnlyWhatTheHeadHasBeforeHim() {
        assertThat(Arrays.stream(RequestState.values()).filter(it -> it.allows(Move.ANSWER)))
                .containsExactly(RequestState.FOR_APPROVAL);
    }

    @Test
    void letsNobodyWithdrawWhatIsAnswered() {
        assertThat(RequestState.ANSWERED.allows(Move.WITHDRAW)).isFalse();
        assertThat(RequestState.WITHDRAWN.isOpen()).isFalse();
    }

    @Test
    void tellsTheApplicantWhenItIsHisTurn() {
        assertThat(PublicState.of(RequestState.CLARIFYING)).isEqualTo(PublicState.YOUR_TURN);
        assertThat(PublicState.of(RequestState.FOR_APPROVAL)).isEqualTo(PublicState.IN_HAND);
    }
}
