// The chance of the demo's histories, for tests: the same seed gives the same choices.
export { pick, seededRandom } from "#app/demo/seeded-random.ts";
