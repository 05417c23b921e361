/** A binary floating-point number of up to 512 bits, as Terraform computes: `mantissa * 2^exponent`, the mantissa odd or zero. */
export interface ExactNumber {
  readonly mantissa: bigint;
  readonly exponent: number;
}
