package org.chengmen.shell.door;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.MediaType;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

import java.io.EOFException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;

class FailureStatusTests {

    /// The root causes that the framework takes for a visitor who left.
    @Test
    void neverTakesABrokenDatabaseForAVisitorWhoLeft() {
        for (var root :
                List.of(
                        new EOFException(),
                        new SocketException("Broken pipe"),
                        new SocketException("Connection reset by peer"))) {
            var sql = new SQLException("An I/O error occurred", "08006", root);
            assertThat(FailureStatus.of(new TransactionSystemException("commit", sql)))
                    .isEqualTo(503);
            assertThat(FailureStatus.of(new CannotCreateTransactionException("begin", sql)))
                    .isEqualTo(503);
            assertThat(FailureStatus.of(new DataAccessResourceFailureException("select", sql)))
                    .isEqualTo(503);
            assertThat(FailureStatus.of(new IllegalStateException(sql))).isEqualTo(503);
        }
    }

    @Test
    void asksToTryAgainWhereThatHelps() {
        assertThat(FailureStatus.of(new RejectedExecutionException())).isEqualTo(503);
        assertThat(FailureStatus.of(new CannotAcquireLockException("lock"))).isEqualTo(503);
    }

    @Test
    void tellsAConflictFromAFault() {
        assertThat(FailureStatus.of(new DuplicateKeyException("unique"))).isEqualTo(409);
        assertThat(FailureStatus.of(new DataIntegrityViolationException("check"))).isEqualTo(500);
        assertThat(FailureStatus.of(new BadSqlGrammarException("", "", new SQLException())))
                .isEqualTo(500);
        assertThat(FailureStatus.of(new NullPointerException())).isEqualTo(500);
    }

    @Test
    void leavesTheFaultOfTheCallerWithTheCaller() {
        var text = new SQLException("invalid byte sequence", "22021");
        assertThat(FailureStatus.of(new DataIntegrityViolationException("text", text)))
                .isEqualTo(400);
        assertThat(FailureStatus.of(new MultipartException("no boundary"))).isEqualTo(400);
        assertThat(FailureStatus.of(new MaxUploadSizeExceededException(1))).isEqualTo(413);
        assertThat(FailureStatus.of(new HttpRequestMethodNotSupportedException("PUT")))
                .isEqualTo(405);
        assertThat(
                        FailureStatus.of(
                                new HttpMediaTypeNotSupportedException(
                                        MediaType.TEXT_XML, List.of(MediaType.APPLICATION_JSON))))
                .isEqualTo(415);
    }
}
