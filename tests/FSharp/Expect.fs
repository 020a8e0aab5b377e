/// What the tests say of values.
module Expect

open Xunit

/// Fails, and shows both, where a value is not the one that is expected.
let shouldBe (expected: 'T) (actual: 'T) = Assert.Equal<'T>(expected, actual)

/// Fails where two values differ by more than the last digits of a double.
let shouldBeNear (expected: float) (actual: float) = Assert.Equal(expected, actual, tolerance = 1e-12 * max 1.0 (abs expected))
