/**
 * An OCP for tests that needs no server.
 *
 * @module ocp-backup-client/testing
 */
export { exampleBody, type StorageTypeOf } from "./example-body.js";
export { createFakeFetch, type BackupScenario, type FakeCall, type FakeFetch, type FakeOptions, type TaskScenario } from "./fake-fetch.js";
