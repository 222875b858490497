package org.chengmen.accounts.sessions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import tools.jackson.databind.json.JsonMapper;

/// Sessions live in PostgreSQL so that all instances share them, their values as JSON texts. Java
/// serialisation never touches them: what is no text is refused.
@Configuration(proxyBeanMethods = false)
class SessionStore {

    @Bean
    ConversionService springSessionConversionService(JsonMapper json) {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, value -> bytes(json, value));
        conversion.addConverter(
                byte[].class, Object.class, bytes -> json.readValue(bytes, String.class));
        return conversion;
    }

    private static byte[] bytes(JsonMapper json, Object value) {
        if (!(value instanceof String)) {
            throw new IllegalArgumentException("A session keeps texts only: " + value.getClass());
        }
        return json.writeValueAsBytes(value);
    }

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> jsonAttributes() {
        return sessions -> {
            sessions.setCreateSessionAttributeQuery(
                    """
                    insert into %TABLE_NAME%_attributes (session_primary_id, attribute_name, attribute_bytes)
                    values (?, ?, convert_from(?, 'UTF8')::jsonb)
                    on conflict (session_primary_id, attribute_name)
                    do update set attribute_bytes = excluded.attribute_bytes
                    """);
            sessions.setUpdateSessionAttributeQuery(
                    """
                    update %TABLE_NAME%_attributes set attribute_bytes = convert_from(?, 'UTF8')::jsonb
                    where session_primary_id = ? and attribute_name = ?
                    """);
        };
    }
}
