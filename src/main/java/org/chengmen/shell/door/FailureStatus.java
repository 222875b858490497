package org.chengmen.shell.door;

import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.io.EofException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.multipart.MultipartException;

import tools.jackson.core.exc.StreamConstraintsException;

import java.sql.SQLException;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.RejectedExecutionException;

/// What a failure means to the one who asked. The framework takes a database connection that broke
/// for a visitor who left, and answers 200 with nothing (spring-framework 34481, 35778): here it is
/// a 503, and so is everything else that another try may cure.
final class FailureStatus {

    private static final String TEXT_THE_DATABASE_CANNOT_STORE = "22021";

    private FailureStatus() {}

    static int of(Throwable failure) {
        return Oversize.chain(failure)
                .map(FailureStatus::ofOne)
                .flatMapToInt(OptionalInt::stream)
                .findFirst()
                .orElse(500);
    }

    private static OptionalInt ofOne(Throwable failure) {
        return switch (failure) {
            case ErrorResponse said -> OptionalInt.of(said.getStatusCode().value());
            case EofException ignored -> OptionalInt.of(400); // the visitor left
            case HttpException said -> OptionalInt.of(said.getCode());
            case StreamConstraintsException bound -> OptionalInt.of(ofConstraint(bound));
            case HttpMessageNotReadableException unreadable ->
                    OptionalInt.of(ofUnreadable(unreadable));
            case MultipartException ignored -> OptionalInt.of(400);
            case TypeMismatchException ignored -> OptionalInt.of(400);
            case DataAccessException database -> OptionalInt.of(ofDatabase(database));
            case TransactionException ignored -> OptionalInt.of(503);
            case RejectedExecutionException ignored -> OptionalInt.of(503);
            case SQLException ignored -> OptionalInt.of(503);
            default -> OptionalInt.empty();
        };
    }

    private static int ofUnreadable(HttpMessageNotReadableException unreadable) {
        return Oversize.chain(unreadable.getCause())
                .filter(StreamConstraintsException.class::isInstance)
                .mapToInt(it -> ofConstraint((StreamConstraintsException) it))
                .findFirst()
                .orElse(400);
    }

    private static int ofConstraint(StreamConstraintsException bound) {
        return bound.getOriginalMessage().startsWith("Document length") ? 413 : 400;
    }

    private static int ofDatabase(DataAccessException failure) {
        return switch (failure) {
            case DuplicateKeyException ignored -> 409;
            case DataIntegrityViolationException broken -> hasUnreadableText(broken) ? 400 : 500;
            case ConcurrencyFailureException ignored -> 503;
            case QueryTimeoutException ignored -> 503;
            case NonTransientDataAccessResourceException ignored -> 503;
            case UncategorizedSQLException ignored -> 503;
            case NonTransientDataAccessException ignored -> 500;
            default -> 503;
        };
    }

    private static boolean hasUnreadableText(DataIntegrityViolationException broken) {
        return broken.getMostSpecificCause() instanceof SQLException sql
                && Objects.equals(sql.getSQLState(), TEXT_THE_DATABASE_CANNOT_STORE);
    }
}
