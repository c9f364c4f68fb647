package uk.kith.platform.identity.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whether this is a demonstration, where anybody may be any sample account.
 *
 * @param demo true for {@code ./kith demo} and nothing else
 * @param demoPassword the one password of all sample accounts, which is no secret: it is printed at the start
 */
@ConfigurationProperties("kith")
record DemoSettings(
        @DefaultValue("false") boolean demo,
        @DefaultValue("sample") String demoPassword) {}
