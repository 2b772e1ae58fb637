package io.github.cptcatalog.cli.report;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A headless Chromium of this machine. Nothing is downloaded, and no name of a host is known. */
final class Browser implements AutoCloseable {
  /** Warns that it does not know commands by name for this version; none of them is used. */
  private static final Logger VERSIONS =
      Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

  private final ChromeDriver driver;
  private @Nullable Path shown;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /** Starts the browser; where there is none, the test is skipped. */
  static Browser start() {
    Optional<Path> chromium =
        Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(Browser::find)
            .findFirst();
    Optional<Path> chromedriver = find("chromedriver").findFirst();
    assumeTrue(
        chromium.isPresent() && chromedriver.isPresent(),
        "no Chromium and chromedriver on the PATH: the page is not looked at in a browser");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--host-resolver-rules=MAP * ~NOTFOUND");
    // both are given by their paths, so that nothing looks for them elsewhere
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromedriver.orElseThrow().toFile())
            .build();
    VERSIONS.setLevel(Level.SEVERE);
    return new Browser(new ChromeDriver(service, options));
  }

  private static Stream<Path> find(String program) {
    String folders = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Arrays.stream(folders.split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder).resolve(program))
        .filter(Files::isExecutable);
  }

  /** Opens a page unless it is the one that is open. */
  void show(Path page) {
    if (!page.equals(shown)) {
      open(page);
    }
  }

  /** Opens a page and waits for its end, which the driver itself does not where scripts are off. */
  void open(Path page) {
    shown = page;
    driver.get(page.toUri().toString());
    Instant latest = Instant.now().plusSeconds(20);
    while (!"complete".equals(ask("document.readyState"))) {
      if (Instant.now().isAfter(latest)) {
        throw new AssertionError(page + " is still being read");
      }
    }
  }

  void screen(int width, int height) {
    send(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
  }

  void allowScripts(boolean allowed) {
    send("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  void medium(String medium) {
    send("Emulation.setEmulatedMedia", Map.of("media", medium));
  }

  Map<String, Object> send(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  /** Asks something of the page that is open; the page itself runs nothing. */
  Object ask(String expression) {
    return driver.executeScript("return " + expression);
  }

  /** Returns what the console says, since the last time. */
  List<String> console() {
    return messages(LogType.BROWSER).toList();
  }

  /** Returns the addresses that were asked for, since the last time. */
  List<URI> requests() {
    return messages(LogType.PERFORMANCE)
        .filter(message -> message.contains("\"Network.requestWillBeSent\""))
        .map(message -> message.replaceFirst("(?s).*\"request\":.*?\"url\":\"([^\"]*)\".*", "$1"))
        .map(URI::create)
        .toList();
  }

  private Stream<String> messages(String log) {
    return driver.manage().logs().get(log).getAll().stream().map(LogEntry::getMessage);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
