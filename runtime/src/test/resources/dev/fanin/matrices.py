"""Golden bits of orthogonal and composed matrices, from docs/reproducibility.md alone: NumPy, none of Fanin's code."""
import math

import numpy as np

from bits import F, LARGEST, key, line, normals

LEFT, RIGHT, ENTRIES, SPECTRUM = 3, 4, 5, 6

# ---- Fused multiply-adds --------------------------------------------------------------------------------------------


def error_of_sum(a, b, total):
    rounded = total - a
    return (a - (total - rounded)) + (b - rounded)


def error_of_product(a, b, product):
    def halves(x):
        scaled = (2.0**27 + 1) * x
        high = scaled - (scaled - x)
        return high, x - high

    (a1, a2), (b1, b2) = halves(a), halves(b)
    return ((a1 * b1 - product) + a1 * b2 + a2 * b1) + a2 * b2


def to_odd(total, error):
    """Of the two doubles around total + error the one whose last bit is 1, where it is no double itself."""
    bits = np.ascontiguousarray(total).view(np.int64)
    step = np.where((error > 0) == (total > 0), 1, -1)
    inexact = (error != 0) & (bits & 1 == 0)
    return np.where(inexact, bits + step, bits).view(float)


def fma(a, b, c):
    """a b + c, rounded once: by rounding to odd in between (Boldo and Melquiond 2008)."""
    if c.dtype == F:
        product, c = a.astype(float) * b.astype(float), c.astype(float)
        total = product + c
        return to_odd(total, error_of_sum(product, c, total)).astype(F)
    high = a * b
    low = error_of_product(a, b, high)
    addend = c + low
    addend_error = error_of_sum(c, low, addend)
    total = high + addend
    total_error = error_of_sum(high, addend, total)
    error = addend_error + total_error
    return total + to_odd(error, error_of_sum(addend_error, total_error, error))


def add_product(c, a, b):
    """C += A B in groups of six terms, what is left in groups of two, then one."""
    k = 0
    while k < len(b):
        left = len(b) - k
        group = 6 if left >= 6 else 2 if left >= 2 else 1
        total = np.zeros_like(c)
        for i in range(k, k + group):
            total = fma(np.broadcast_to(a[:, i : i + 1], c.shape), np.broadcast_to(b[i], c.shape), total)
        c += total
        k += group


# ---- Haar -----------------------------------------------------------------------------------------------------------


def sum_of_squares(x):
    """In double, in four interleaved sums, what is left over in the first."""
    squares = x.astype(float) * x.astype(float)
    sums = [0.0, 0.0, 0.0, 0.0]
    whole = len(x) // 4 * 4
    for i in range(whole):
        sums[i % 4] += squares[i]
    for i in range(whole, len(x)):
        sums[0] += squares[i]
    return (sums[0] + sums[1]) + (sums[2] + sums[3])


def reflector(x):
    number = x.dtype.type
    squares = sum_of_squares(x[1:])
    head = 1.0 if squares == 0 and x[0] == 0 else float(x[0])
    norm = math.sqrt(head * head + squares)
    inverse = number(1 / math.sqrt(norm * (norm + abs(head))))
    v = x.copy()
    v[0] = number(head - norm if head < 0 else head + norm)
    v = v * inverse
    return v, sum_of_squares(v) / 2, number(1 if head < 0 else -1)


def haar(m, n, k, double):
    """Orthonormal columns [m, n], m >= n."""
    number = float if double else F
    draws = normals(k, m * n - n * (n - 1) // 2, double)
    q = np.zeros((m, n), number)
    panel = 12 if n <= 96 else 16 if n <= 512 else 48
    for first in reversed(range(0, n, panel)):
        count = min(panel, n - first)
        v, halves, signs = np.zeros((m - first, count), number), [], []
        for p in range(count):
            r = first + p
            start = r * m - r * (r - 1) // 2
            v[p:, p], half, sign = reflector(draws[start : start + m - r])
            halves.append(half)
            signs.append(sign)
        apply(q[first:, first:], v, halves, signs)
    return q


def apply(c, v, halves, signs):
    """C = (I - V T V^T) C, whose first columns are those of the identity with the signs."""
    rows, count = v.shape
    number = v.dtype.type
    c[:, :count] = v
    w = np.zeros((count, c.shape[1]), number)
    for begin in range(0, rows, 144):
        chunk = np.zeros_like(w)
        add_product(chunk, v[begin : begin + 144].T, c[begin : begin + 144])
        w = chunk if begin == 0 else w + chunk
    gram = w[:, :count].copy()
    for p in range(count):
        w[:, p] = signs[p] * v[p]
    for end in range(count, 0, -4):
        begin = max(0, end - 4)
        add_product(w[begin:end], gram[begin:end, end:], w[end:])
        for p in range(end - 1, begin - 1, -1):
            w[p] *= number(-1 / halves[p])
            add_product(w[begin:p], gram[begin:p, p : p + 1], w[p : p + 1])
    c[:, :count] = 0
    for p in range(count):
        c[p, p] = signs[p]
    add_product(c, v, w)


# ---- Matrices -------------------------------------------------------------------------------------------------------


def orthogonal(rows, columns, gain, path, block, double):
    k = key(path, block, LEFT)
    q = haar(rows, columns, k, double) if rows >= columns else haar(columns, rows, k, double).T
    return np.ascontiguousarray(q) * (gain if double else F(gain))


def composed(rows, columns, s, path, double):
    u = haar(rows, len(s), key(path, 0, LEFT), double)
    v = haar(columns, len(s), key(path, 0, RIGHT), double)
    scaled = (u.astype(float) * np.array(s)).astype(u.dtype)
    product = np.zeros((rows, columns), u.dtype)
    add_product(product, scaled, np.ascontiguousarray(v.T))
    return product


def gaussian(rows, columns, factor, path, double):
    draws = normals(key(path, 0, ENTRIES), rows * columns, double).reshape(rows, columns)
    return draws * (factor if double else F(factor))


def largest_values(squares, count):
    """The largest singular values of a bidiagonal matrix, from the squares of d1, e1, d2, ..., by halving."""
    bound, before = 0.0, 0.0
    for square in squares:
        bound, before = max(bound, before + math.sqrt(square)), math.sqrt(square)
    bound *= 1 + 2.0**-40

    def above(x):
        pivot, positive = -x, 0
        for square in squares:
            pivot = -x - square / pivot
            positive += pivot > 0
            pivot = pivot if pivot != 0 else 2.0**-1022
        return positive

    values = []
    for index in range(count):
        low, high = 0.0, bound
        for _ in range(64):
            middle = low + (high - low) / 2
            low, high = (middle, high) if above(middle) > index else (low, middle)
        values.append(low + (high - low) / 2)
    return values


def gaussian_values(larger, smaller, count, path):
    squares, first = [], 0
    draws = normals(key(path, 0, SPECTRUM), larger * smaller * 2, True)
    for i in range(2 * smaller - 1):
        freedom = larger - i // 2 if i % 2 == 0 else smaller - 1 - i // 2
        total = 0.0
        for draw in draws[first : first + freedom]:
            total += float(draw) * float(draw)
        squares.append(total)
        first += freedom
    return largest_values(squares, count)


def dot(a, b):
    sums, whole, rest = [0.0] * 4, len(a) // 4 * 4, 0.0
    for i in range(whole):
        sums[i % 4] += a[i] * b[i]
    for i in range(whole, len(a)):
        rest += a[i] * b[i]
    return ((sums[0] + sums[1]) + (sums[2] + sums[3])) + rest


def largest_of(matrix):
    """Golub, Kahan and Lanczos' bidiagonalisation."""
    rows, columns = matrix.shape
    left, right = np.ones(rows), np.zeros(columns)

    def normalised(x):
        length = math.sqrt(dot(x, x))
        return (x / length if length > 0 else x), length

    def next_right(alpha):
        total = right * -alpha
        for begin in range(0, rows, 128):
            part = np.zeros(columns)
            for i in range(begin, min(rows, begin + 128)):
                part += left[i] * matrix[i]
            total += part
        return normalised(total)

    right, beta = next_right(0.0)
    if beta == 0:
        return 0.0
    left, beta, squares, value = np.zeros(rows), 0.0, [], 0.0
    while True:
        for _ in range(10):
            left, alpha = normalised(np.array([dot(matrix[i], right) - beta * left[i] for i in range(rows)]))
            right, beta = next_right(alpha)
            squares += [alpha * alpha, beta * beta]
        before, value = value, largest_values(squares[:-1], 1)[0]
        if value - before <= 1e-10 * value:
            return value


def lines(kind):
    double = kind == "DOUBLE"

    def one(path, matrix):
        most = matrix.dtype.type(LARGEST[kind])
        return line(path, kind, np.clip(matrix, -most, most))

    yield one("orthogonal", orthogonal(72, 30, 1.0, "orthogonal", 0, double))
    yield one("orthogonal-wide", orthogonal(60, 130, 2.0, "orthogonal-wide", 0, double))
    yield one("orthogonal-large", orthogonal(300, 240, 1.0, "orthogonal-large", 0, double))
    blocks = [orthogonal(40, 40, 1.0, "orthogonal-blocks", b, double) for b in range(4)]
    yield one("orthogonal-blocks", np.concatenate(blocks, axis=1))
    delta = np.zeros((4, 3, 20, 30), float if double else F)
    delta[1, 1] = orthogonal(20, 30, 1.0, "delta-orthogonal", 0, double)
    yield one("delta-orthogonal", delta)
    yield one("svd", composed(60, 50, [2.0] * 4, "svd", double))
    yield one("svd-gaussian", gaussian(300, 250, 2.0, "svd-gaussian", double))
    values = [2 * s for s in gaussian_values(60, 50, 6, "svd-gaussian-rank")]
    yield one("svd-gaussian-rank", composed(60, 50, values, "svd-gaussian-rank", double))
    entries = normals(key("svd-spectral", 0, ENTRIES), 3000, True).reshape(60, 50)
    yield one("svd-spectral", gaussian(60, 50, 2 / largest_of(entries), "svd-spectral", double))
    yield one("svd-values", composed(3, 50, [3.0, 2.0, 0.5], "svd-values", double))
    # Java's pow is fdlibm's; the one here may differ in the last bit, which only doubles show.
    if not double:
        values = [2 * math.pow(i + 1, -0.5) for i in range(50)]
        yield one("svd-power", composed(60, 50, values, "svd-power", double))


if __name__ == "__main__":
    for kind in ("FLOAT", "DOUBLE", "HALF", "BFLOAT16"):
        for text in lines(kind):
            print(text)
