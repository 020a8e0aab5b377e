/// Assertions on values.
module Expect

open Xunit

/// Fails, with both values in the message, if a value is not the expected one.
let shouldBe (expected: 'T) (actual: 'T) = Assert.Equal<'T>(expected, actual)

/// Fails if two values differ by more than rounding errors.
let shouldBeNear (expected: float) (actual: float) = Assert.Equal(expected, actual, tolerance = 1e-12 * max 1.0 (abs expected))
