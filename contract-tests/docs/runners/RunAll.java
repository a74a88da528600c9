import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/** Compiles and runs every sample named on the command line in one machine: a start for each would take most of the time. */
public class RunAll {
  public static void main(String[] paths) throws Exception {
    for (String path : paths) {
      System.out.println("=== " + path);
      Path classes = Files.createTempDirectory(Path.of("."), "classes");
      int failed = ToolProvider.getSystemJavaCompiler().run(null, System.out, System.out, "-d", classes.toString(), path);
      if (failed != 0) continue;
      try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
        loader.loadClass("Sample").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
      }
    }
  }
}
