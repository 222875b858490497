package org.chengmen.shell.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;

import org.chengmen.shell.web.ErrorAnswers;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/// When even the error page fails.
class LastResortTests {

    @Test
    void answersPeopleWithAPlainPage() throws Exception {
        var response = failing("/anything");
        assertThat(response.getStatus()).isEqualTo(500);
        assertThat(response.getContentAsString())
                .contains("暂时不能服务", "Please try again later")
                .doesNotContain("secret");
    }

    @Test
    void answersMachinesWithAPlainProblem() throws Exception {
        var response = failing("/api/anything");
        assertThat(response.getContentType()).isEqualTo("application/problem+json");
        assertThat(response.getContentAsString()).contains("\"status\":500");
    }

    private static MockHttpServletResponse failing(String path) throws Exception {
        var answers = mock(ErrorAnswers.class);
        doThrow(new IllegalStateException("secret"))
                .when(answers)
                .write(any(), any(), anyInt(), any());
        var response = new MockHttpServletResponse();
        response.setHeader("Content-Length", "9999");
        new FailureAnswers(answers, new FailureLog())
                .fail(new MockHttpServletRequest("GET", path), response, new Error("secret"));
        return response;
    }
}
