package uk.kith.platform.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The database of this installation: a PostgreSQL of our own in a data folder, or any PostgreSQL 18 by its address. It is
 * brought to the shape this version needs before anything else may use it.
 */
@Configuration
class DatabaseConfiguration {

    @Bean(destroyMethod = "close")
    DatabaseServer databaseServer(
            @Value("${kith.data:}") String dataFolder,
            @Value("${kith.database:kith}") String database,
            @Value("${kith.lasting:true}") boolean lasting,
            @Value("${kith.database-url:}") String url,
            @Value("${KITH_APP_PASSWORD:}") String appPassword) {
        return url.isBlank()
                ? DatabaseServer.inFolder(dataFolder, database, lasting)
                : DatabaseServer.at(url, appPassword);
    }

    @Bean
    DataSource dataSource(DatabaseServer server, @Value("${kith.connections:16}") int connections) throws SQLException {
        DataSource owner = server.asOwner();
        try (Connection connection = owner.getConnection()) {
            Roles.make(connection, server.loginPassword());
        }
        new Migrations(owner).run();
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(server.asLogin());
        pool.setMaximumPoolSize(connections);
        pool.setMinimumIdle(2);
        pool.setConnectionTimeout(10_000);
        pool.setPoolName("kith");
        return new HikariDataSource(pool);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource, ObjectProvider<AtCommit> atCommit) {
        return new ActingTransactionManager(dataSource, atCommit);
    }

    @Bean
    SQLExceptionTranslator refusalsInWords() {
        return new RefusalsInWords();
    }
}
