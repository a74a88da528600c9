// One entry per generator and language: what it needs, how its client comes to be, and how it is called.
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  contract,
  fresh,
  generateWithJar,
  generateWithRedocly,
  here,
  heyApi,
  openapiGenerator,
  python,
  redoclyVersion,
  sh,
  typescript,
} from "./generate.mjs";

export const clients = [
  {
    language: "Java",
    generator: `openapi-generator ${openapiGenerator} (native)`,
    needs: ["java", "mvn", "python3"],
    limits: "errorCode of a result stays a JSON node: the class made for it does not compile",
    async prepare(cache) {
      const work = fresh(cache, "java");
      await generateWithJar(cache, "java", join(work, "generated"));
      cpSync(join(here, "java"), work, { recursive: true });
      cpSync(join(work, "generated", "src", "main", "java"), join(work, "src", "main", "java"), { recursive: true });
      await sh(work, "mvn", "-q", "-B", "compile", "dependency:build-classpath", "-Dmdep.outputFile=classpath.txt");
      const java = ["java", "-cp", `${join(work, "target", "classes")}:${readFileSync(join(work, "classpath.txt"), "utf8")}`];
      return { test: [...java, "org.example.backup.AccessKeyTest"], call: [...java, "org.example.backup.Call"] };
    },
  },
  {
    language: "Python",
    generator: `openapi-generator ${openapiGenerator}`,
    needs: ["java", "python3"],
    limits: "-",
    async prepare(cache) {
      const work = fresh(cache, "python");
      await generateWithJar(cache, "python", join(work, "generated"));
      cpSync(join(here, "python"), work, { recursive: true });
      cpSync(join(work, "generated", "ocp_backup"), join(work, "ocp_backup"), { recursive: true });
      const interpreter = await python(cache);
      return { test: [interpreter, join(work, "test_access_key.py")], call: [interpreter, join(work, "call.py")] };
    },
  },
  {
    language: "Go",
    generator: `openapi-generator ${openapiGenerator}`,
    needs: ["java", "python3", "go"],
    limits: "times stay text: the generated call of getServerTime lacks an import for them",
    async prepare(cache) {
      const work = fresh(cache, "go");
      cpSync(join(here, "go"), work, { recursive: true });
      await generateWithJar(cache, "go", join(work, "ocp"));
      for (const unused of ["test", "docs"]) rmSync(join(work, "ocp", unused), { recursive: true, force: true });
      await sh(work, "go", "mod", "tidy");
      await sh(work, "go", "vet", "./...");
      for (const [output, ...target] of [
        ["call", "."],
        ["signer.test", "./accesskey"],
      ]) {
        await sh(work, "go", ...(output === "call" ? ["build"] : ["test", "-c"]), "-o", output, ...target);
      }
      return { test: [join(work, "signer.test")], call: [join(work, "call")] };
    },
  },
  {
    language: "TypeScript",
    generator: `hey-api ${heyApi}`,
    needs: ["npm"],
    limits: "ids are numbers: exact up to 2^53 - 1",
    async prepare(cache) {
      const work = fresh(cache, "hey-api");
      writeFileSync(join(work, "package.json"), JSON.stringify({ private: true, type: "module" }));
      await sh(work, "npm", "install", "--silent", "--no-audit", "--no-fund", `@hey-api/openapi-ts@${heyApi}`, "typescript@5.9.3");
      const generated = join(work, "generated");
      await sh(work, join(work, "node_modules", ".bin", "openapi-ts"), "-i", contract, "-o", generated, "-c", "@hey-api/client-fetch");
      return typescript(work, "hey-api.ts", join(generated, "index.ts"));
    },
  },
  {
    language: "TypeScript",
    generator: `Redocly ${redoclyVersion}`,
    needs: [],
    limits: "ids are numbers: exact up to 2^53 - 1",
    async prepare(cache) {
      const work = fresh(cache, "redocly-typescript");
      const generated = join(work, "client.ts");
      await generateWithRedocly(generated, "--args-style", "grouped");
      return typescript(work, "redocly.ts", generated);
    },
  },
  {
    language: "Java",
    generator: `Redocly ${redoclyVersion}`,
    needs: ["java", "javac"],
    limits: "compiled only",
    async prepare(cache) {
      const work = fresh(cache, "redocly-java");
      await generateWithRedocly(join(work, "client.ts"), "--generator", "java");
      await sh(work, "javac", "-d", "classes", "Client.java");
      return {};
    },
  },
  {
    language: "Python",
    generator: `Redocly ${redoclyVersion}`,
    needs: ["python3"],
    limits: "imported only",
    async prepare(cache) {
      const work = fresh(cache, "redocly-python");
      await generateWithRedocly(join(work, "client.ts"), "--generator", "python");
      await sh(work, await python(cache), "-c", "import client");
      return {};
    },
  },
  {
    language: "Go",
    generator: `Redocly ${redoclyVersion}`,
    needs: ["go"],
    limits: "compiled only",
    async prepare(cache) {
      const work = fresh(cache, "redocly-go");
      await generateWithRedocly(join(work, "client.ts"), "--generator", "go");
      writeFileSync(join(work, "go.mod"), "module example.org/client\n\ngo 1.23\n");
      await sh(work, "go", "vet", "./...");
      return {};
    },
  },
];
