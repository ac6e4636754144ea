// What we use of jstat, which brings no types.
declare module "jstat" {
  const jstat: {
    beta: {
      /** Quantile of the beta distribution: x with P(X ≤ x) = p. */
      inv(p: number, alpha: number, beta: number): number;
    };
  };
  export default jstat;
}
