export { exampleBody, type StorageTypeOf } from "./example-body.js";
export { createFakeFetch, type BackupScenario, type FakeCall, type FakeFetch, type FakeOptions, type TaskScenario } from "./fake-fetch.js";
