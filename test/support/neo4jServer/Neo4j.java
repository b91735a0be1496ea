import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * A Neo4j for tests: {@code java -cp "lib/*" Neo4j.java HOME keep|delete}. It listens on the loopback only, without
 * authentication, on a port the system chooses; prints {@code ready PORT}; and ends when its standard input closes, so
 * that it never outlives the test run that started it, however that run ended.
 */
class Neo4j {
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        boolean delete = arguments[1].equals("delete");
        DatabaseManagementService dbms = new DatabaseManagementServiceBuilder(home)
            .setConfig(BoltConnector.enabled, true)
            // Port 0: asking for a free port first and taking it afterwards loses the race on a busy machine.
            .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
            // Without these two, an idle server takes ten seconds to close.
            .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0)
            .setConfig(GraphDatabaseInternalSettings.netty_server_shutdown_timeout, Duration.ofSeconds(1))
            .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
            .build();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            dbms.shutdown();
            if (delete) deleteAll(home);
        }));
        System.out.println("ready " + port(dbms));
        while (System.in.read() >= 0) {
            // Nothing is ever said to us; the end of the stream is the message.
        }
        System.exit(0);
    }

    private static int port(DatabaseManagementService dbms) {
        GraphDatabaseAPI system = (GraphDatabaseAPI) dbms.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME);
        return system.getDependencyResolver().resolveDependency(ConnectorPortRegister.class).getLocalAddress(ConnectorType.BOLT).getPort();
    }

    private static void deleteAll(Path home) {
        try (var paths = Files.walk(home)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
