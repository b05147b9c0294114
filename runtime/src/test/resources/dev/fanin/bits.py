"""Golden bits from docs/reproducibility.md alone: NumPy, none of Fanin's code. Prints lines of golden.txt."""
import hashlib
import math
import struct
import sys

import numpy as np

SEED = 2026
M32 = 0xFFFFFFFF
FILL, ZEROS = 1, 2

# ---- Draws: key, words ----------------------------------------------------------------------------------------------


def key(path, block, purpose):
    name = path.encode("utf-8")
    text = struct.pack(">iqiii", 1, SEED, purpose, block, len(name)) + name
    return struct.unpack(">6I", hashlib.sha256(text).digest()[:24])


def rotated(x, bits):
    return (x << np.uint32(bits)) | (x >> np.uint32(32 - bits))


def threefry(k, c):
    schedule = [np.uint32(x) for x in (*k, 0x1BD11BDA ^ k[0] ^ k[1] ^ k[2] ^ k[3])]
    rotations = ((10, 26), (11, 21), (13, 27), (23, 5), (6, 20), (17, 11), (25, 10), (18, 20))
    x = [c[i] + schedule[i] for i in range(4)]
    for r in range(20):
        one, two = rotations[r % 8]
        a, b = (1, 3) if r % 2 == 0 else (3, 1)
        x[0] = x[0] + x[a]
        x[a] = rotated(x[a], one) ^ x[0]
        x[2] = x[2] + x[b]
        x[b] = rotated(x[b], two) ^ x[2]
        if r % 4 == 3:
            s = r // 4 + 1
            x = [x[i] + schedule[(s + i) % 5] for i in range(4)]
            x[3] = x[3] + np.uint32(s)
    return x


def words(k, count, plane=0):
    """The words of elements 0, 1, ...: element 1024 b + 256 w + l has word w of counter 256 b + l."""
    counters = np.arange((count + 1023) // 1024 * 256, dtype=np.uint64)
    c = [
        (counters & np.uint64(M32)).astype(np.uint32),
        (counters >> np.uint64(32)).astype(np.uint32) | np.uint32(plane << 31),
        np.full(len(counters), k[4], np.uint32),
        np.full(len(counters), k[5], np.uint32),
    ]
    return np.stack([w.reshape(-1, 256) for w in threefry(k[:4], c)], axis=1)  # [block, word, lane]


def flat(made, count):
    return made.reshape(-1)[:count]


# ---- Streams --------------------------------------------------------------------------------------------------------

F = np.float32


def polynomial(coefficients, x):
    """Horner, the highest power first."""
    result = coefficients[0]
    for c in coefficients[1:]:
        result = result * x + c
    return result


def uniforms(k, count, double):
    w = words(k, count)
    if not double:
        return flat(((w >> np.uint32(9)).astype(F) + F(0.5)) * F(2**-23), count)
    low = words(k, count, plane=1)
    bits = w.astype(np.uint64) << np.uint64(20) | (low >> np.uint32(12)).astype(np.uint64)
    return flat((bits.astype(float) + 0.5) * 2.0**-52, count)


LOG = [F(x) for x in (-0.17401348, 0.28535214, -0.2982945, 0.33155128, -0.39926133, 0.50002676, -0.6666782)]
SIN = [F(x) for x in (0.077220164, -0.5980452, 2.5500314, -5.167707, 3.1415925)]
COS = [F(x) for x in (0.2196975, -1.3318806, 4.058412, -4.934793, 0.99999994)]
DOUBLE_SIN = (
    3.141592653589793, -5.1677127800499685, 2.550164039877241, -0.5992645293174582, 0.08214588655328581,
    -0.007370430356041827, 0.00046629917062532413, -2.1902021599362816e-05, 7.683940769201239e-07,
)
DOUBLE_COS = (
    1.0, -4.934802200544676, 4.058712126416498, -1.3352627688434648, 0.23533063012981134,
    -0.025806888739386122, 0.001929556283778018, -0.0001045665812472884, 4.14959225912239e-06,
)


def float_pair(w0, w1):
    a = (w0 >> np.uint32(9)).astype(F) * F(2**-23)
    low = (w0 & np.uint32(0x1FF)) << np.uint32(8) | w1 & np.uint32(0xFF)
    b = (low.astype(F) + F(0.5)) * F(2**-40)
    u = a + b
    rest = b - (u - a)
    bits = u.view(np.int32)
    exponent = (bits - np.int32(0x3F3504F3)) >> np.int32(23)
    m = (bits - (exponent << np.int32(23))).view(F)
    f = (m - F(1)) + rest
    q = f * f
    squared = exponent.astype(F) * F(-1.3862944) + ((polynomial(LOG, f) * (q * f) + q) - F(2) * f)
    r = np.where(w1 >> np.uint32(31), F(-1), F(1)) * np.sqrt(squared)
    y = ((w1 >> np.uint32(8) & np.uint32(0x7FFFFF)).astype(F) + F(1)) * F(2**-23) - F(0.5)
    q = y * y
    return r * polynomial(COS, q), r * (y * polynomial(SIN, q))


def log(x):
    """fdlibm's, as one formula."""
    bits = x.view(np.int64)
    exponent = (bits - np.int64(0x3FE6A09E00000000)) >> np.int64(52)
    f = (bits - (exponent << np.int64(52))).view(float) - 1
    k = exponent.astype(float)
    s = f / (2 + f)
    z = s * s
    w = z * z
    even = w * polynomial((0.15313837699209373, 0.22222198432149784, 0.3999999999940942), w)
    odd = z * polynomial((0.14798198605116586, 0.1818357216161805, 0.2857142874366239, 0.6666666666666735), w)
    half = 0.5 * f * f
    series = s * (half + (even + odd))
    return k * 0.6931471803691238 - ((half - (series + k * 1.9082149292705877e-10)) - f)


def split(coefficients, q):
    """c0 + c1 q + ..., its upper half by itself."""
    low = polynomial(coefficients[4:0:-1], q)
    high = polynomial(coefficients[8:4:-1], q)
    return (low + q * q * (q * q) * high) * q + coefficients[0]


def double_pair(w0, w1, lower):
    bits = w0.astype(np.uint64) << np.uint64(8) | (w1 & np.uint32(0xFF)).astype(np.uint64)
    r = np.sqrt(-2 * log((bits.astype(float) + 0.5) * 2.0**-40)) * np.where(w1 >> np.uint32(31), -1.0, 1.0)
    within = (w1 >> np.uint32(8) & np.uint32(0x7FFFFF)).astype(np.uint64)
    bits = within << np.uint64(29) | (lower >> np.uint32(3)).astype(np.uint64)
    y = (bits.astype(float) + 0.5) * 2.0**-52 - 0.5
    q = y * y
    return r * split(DOUBLE_COS, q), r * (y * split(DOUBLE_SIN, q))


def normals(k, count, double):
    w = words(k, count)
    lower = words(k, count, plane=1) if double else None
    made = np.empty(w.shape, float if double else F)
    for i in (0, 2):
        if double:
            made[:, i], made[:, i + 1] = double_pair(w[:, i], w[:, i + 1], lower[:, i + 1])
        else:
            made[:, i], made[:, i + 1] = float_pair(w[:, i], w[:, i + 1])
    return flat(made, count)


# ---- Truncated normals ----------------------------------------------------------------------------------------------

OVER_2 = [F(x) for x in (5.4186244, 62.066647, 80.100555, 24.960533, 1.9999999)]
UNDER_2 = [F(x) for x in (12.837185, 62.04798, 55.831272, 14.190104, 1)]

# Wichura's AS 241, PPND16.
CENTRAL = (
    (2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987,
     13731.69376550946, 1971.5909503065513, 133.14166789178438, 3.3871328727963665),
    (5226.495278852854, 28729.085735721943, 39307.89580009271, 21213.794301586597,
     5394.196021424751, 687.1870074920579, 42.31333070160091, 1.0),
)
TAIL = (
    (0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684,
     3.6478483247632045, 5.769497221460691, 4.630337846156546, 1.4234371107496835),
    (1.0507500716444169e-09, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008,
     0.6897673349851, 1.6763848301838038, 2.053191626637759, 1.0),
)
FAR = (
    (2.0103343992922881e-07, 2.7115555687434876e-05, 0.0012426609473880784, 0.026532189526576124,
     0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103),
    (2.0442631033899397e-15, 1.421511758316446e-07, 1.8463183175100548e-05, 0.0007868691311456133,
     0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1.0),
)


def cut_at_two(k, count):
    w = words(k, count)
    negative = w < np.uint32(0x80000000)
    bits = np.where(negative, ~w, w) >> np.uint32(8) & np.uint32(0x7FFFFF)
    t = (bits.astype(F) + F(0.5)) * F(2**-23)
    r = F(1) - t * t
    z = np.where(negative, F(-1), F(1)) * (t * polynomial(OVER_2, r)) / polynomial(UNDER_2, r)
    return flat(z, count)


def density(x):
    return math.exp(-0.5 * x * x) / 2.5066282746310007


def mills(x):
    fraction = x
    for i in range(20 if x > 10 else 100, 0, -1):
        fraction = x + i / fraction
    return 1 / fraction


def below(x):
    if x < -1.5:
        return density(x) * mills(-x)
    return 1 - below(-x) if x > 1.5 else 0.5 + from_mean(x)


def from_mean(x):
    if abs(x) > 1.5:
        return below(x) - 0.5 if x < 0 else 0.5 - below(-x)
    term = total = x
    for i in range(1, 100):
        term *= x * x / (2 * i + 1)
        total += term
    return density(x) * total


def lower_tail(p):
    r = np.sqrt(-log(p))
    near = -polynomial(TAIL[0], r - 1.6) / polynomial(TAIL[1], r - 1.6)
    far = -polynomial(FAR[0], r - 5) / polynomial(FAR[1], r - 5)
    return np.where(r <= 5, near, far)


def cut_quantile(u, low, high):
    if low > 0:
        return -cut_quantile(1 - u, -high, -low)
    assert high >= -30, "farther out: not in this script"
    within = below(high) - below(low) if high < 0 else from_mean(high) - from_mean(low)
    q = (from_mean(low) + from_mean(high)) / 2 + (u - 0.5) * within
    squared = 0.180625 - q * q
    z = q * polynomial(CENTRAL[0], squared) / polynomial(CENTRAL[1], squared)
    left, right = q < -0.425, q > 0.425
    z[left] = lower_tail(below(low) + u[left] * within)
    z[right] = -lower_tail(below(-high) + (1 - u[right]) * within)
    return np.clip(z, low, high)


def cut_normals(k, count, double, low, high):
    if double:
        return cut_quantile(uniforms(k, count, True), low, high)
    if (low, high) == (-2, 2):
        return cut_at_two(k, count)
    u = (words(k, count).astype(float) + 0.5) * 2.0**-32
    z = cut_quantile(flat(u, count), low, high).astype(F)
    assert F(low) == low and F(high) == high, "bounds between floats: not in this script"
    return np.clip(z, F(low), F(high))


# ---- Data types and the last step -----------------------------------------------------------------------------------


def rounded(x, kind):
    """To the nearest number of 16 bits, ties to even; from float32."""
    if kind == "HALF":
        return x.astype(np.float16)
    bits = x.view(np.uint32)
    return ((bits + np.uint32(0x7FFF) + (bits >> np.uint32(16) & np.uint32(1))) >> np.uint32(16)).astype(np.uint16)


def neighbours(kind):
    """A number's rounding to the data type, and the next one in it."""
    if kind == "DOUBLE":
        return float, lambda x: np.nextafter(x, np.inf)
    if kind == "FLOAT":
        return lambda x: float(F(x)), lambda x: float(np.nextafter(F(x), F(np.inf)))
    if kind == "HALF":
        return lambda x: float(np.float16(x)), lambda x: float(np.nextafter(np.float16(x), np.float16(np.inf)))

    def near(x):
        step = 2.0 ** (max(math.frexp(x)[1], -125) - 8)
        return round(x / step) * step

    def after(x):
        bits = int(F(x).view(np.uint32)) >> 16
        bits = 1 if bits & 0x7FFF == 0 else bits - 1 if bits & 0x8000 else bits + 1
        return float(np.uint32(bits << 16).view(F))

    return near, after


def at_least(x, kind):
    near, after = neighbours(kind)
    return near(x) if near(x) >= x else after(near(x))


def at_most(x, kind):
    return -at_least(-x, kind)


def strictly_below(x, kind):
    near, after = neighbours(kind)
    most = at_most(min(x, near(x)), kind)
    return most if most < x and most < near(x) else -after(-most)


LARGEST = {"FLOAT": 3.4028234663852886e38, "DOUBLE": 1.7976931348623157e308, "HALF": 65504.0, "BFLOAT16": 2.0**128 - 2.0**120}


def affine(draws, offset, factor, least, most, kind):
    number = float if kind == "DOUBLE" else F
    return np.clip(number(offset) + draws * number(factor), number(least), number(most))


def law(kind, name, k, count, *a):
    double = kind == "DOUBLE"
    if name == "constant":
        return np.full(count, neighbours(kind)[0](a[0]), float if double else F)
    if name == "uniform" and a[0] > a[1]:
        high, low = a
        return affine(uniforms(k, count, double), high, -(high - low), at_least(low, kind), strictly_below(high, kind), kind)
    if name == "uniform":
        low, high = a
        return affine(uniforms(k, count, double), low, high - low, at_least(low, kind), strictly_below(high, kind), kind)
    if name == "normal":
        mean, std = a
        return affine(normals(k, count, double), mean, std, -LARGEST[kind], LARGEST[kind], kind)
    mean, std, low, high = a
    least, most = at_least(mean + low * std, kind), at_most(mean + high * std, kind)
    return affine(cut_normals(k, count, double, low, high), mean, std, least, most, kind)


# ---- Initializers ---------------------------------------------------------------------------------------------------


def spread(distribution, std):
    bound = math.sqrt(3) * std
    return {
        "uniform": ("uniform", -bound, bound),
        "normal": ("normal", 0.0, std),
        "cut": ("cut", 0.0, std / 0.8796256610342398, -2.0, 2.0),
    }[distribution]


def scaling(scale, fan, distribution):
    return spread(distribution, math.sqrt(scale / fan))


def std_within(low, high):
    """Simpson's rule."""
    low, high = max(low, low if low > 0 else -9), None if high is None else high
    start, end = low, min(high, max(low, 0) + 9)
    start = max(start, min(end, 0) - 9)
    nearest = max(start, min(end, 0))
    step = (end - start) / 4096
    mass = first = second = 0.0
    for i in range(4097):
        x = start + i * step
        weight = (1 if i in (0, 4096) else 2 + 2 * (i % 2)) * math.exp((nearest * nearest - x * x) / 2)
        mass += weight
        first += weight * (x - nearest)
        second += weight * (x - nearest) * (x - nearest)
    mean = first / mass
    return math.sqrt(second / mass - mean * mean)


def sparse(kind, path, rows, columns, zeros, std):
    made = law(kind, "normal", key(path, 0, FILL), rows * columns, 0.0, std).reshape(rows, columns)
    smallest = {"FLOAT": 2.0**-149, "DOUBLE": 2.0**-1074, "HALF": 2.0**-24, "BFLOAT16": 2.0**-133}[kind]
    made = np.where(np.abs(made) < smallest, np.copysign(made.dtype.type(smallest), made), made)
    w = flat(words(key(path, 0, ZEROS), rows * columns), rows * columns).reshape(columns, rows)
    ranks = np.argsort(w, axis=1, kind="stable")[:, :zeros]
    made[ranks, np.arange(columns)[:, None]] = 0
    return made


def line(path, kind, values):
    values = np.ascontiguousarray(values).reshape(-1)
    if kind in ("HALF", "BFLOAT16"):
        stored = rounded(values, kind)
        if kind == "HALF":
            shown = stored.astype(float)
        else:
            shown = (stored.astype(np.uint32) << np.uint32(16)).view(F).astype(float)
    else:
        stored, shown = values, values.astype(float)
    assert stored.dtype.itemsize == {"FLOAT": 4, "DOUBLE": 8}.get(kind, 2)
    hash64 = hashlib.sha256(stored.tobytes()).hexdigest()[:16]
    return f"{path} {kind} {hexadecimal(shown[0])} {hexadecimal(shown[-1])} {hash64}"


def hexadecimal(x):
    """As Java's %a has it."""
    digits, exponent = float(x).hex().split("p")
    digits = digits.rstrip("0") if "." in digits else digits
    return (digits + "0" if digits.endswith(".") else digits) + "p" + str(int(exponent))


def block(kind, path, number, count, a):
    return law(kind, a[0], key(path, number, FILL), count, *a[1:])


def lines(kind):
    def one(path, count, *a):
        return line(path, kind, block(kind, path, 0, count, a))

    yield one("zeros", 7, "constant", 0.0)
    yield one("ones", 7, "constant", 1.0)
    yield one("constant", 6, "constant", 0.1)
    yield line("constants", kind, np.concatenate([block(kind, "constants", 0, 2, ("constant", c)) for c in (0.1, 1, -2)]))
    yield one("scalar", 1, "normal", 0.0, 1.0)
    yield one("uniform", 75000, "uniform", -0.25, 3.0)
    yield one("normal", 75000, "normal", 0.1, 0.02)
    yield one("cut", 75000, "cut", 0.0, 1.0, -2.0, 2.0)
    yield one("cut-corrected", 3000, "cut", 1.0, 0.5 / std_within(-1.0, 3.0), -1.0, 3.0)
    yield one("cut-tail", 3000, "cut", 0.0, 1.0, 2.5, 5.0)
    yield one("scaling", 4608, *scaling(1, math.sqrt(144 * 288), "cut"))
    yield one("xavier", 75000, *scaling(1, (300 + 250) / 2, "uniform"))
    yield one("xavier-normal", 3000, *scaling(5 / 3 * (5 / 3), (60 + 50) / 2, "normal"))
    yield one("kaiming", 4608, *scaling(1.4142135623730951**2, 144, "normal"))
    gain = math.sqrt(2 / (1 + 0.2 * 0.2))
    yield one("kaiming-leaky", 3000, *scaling(gain * gain, 50, "uniform"))
    yield one("lecun", 3000, *scaling(1, 60, "normal"))
    yield one("lecun-fans", 3000, *scaling(1, 50, "uniform"))
    third = scaling(1, 64, "normal")
    yield line("lecun-blocks", kind, np.concatenate([block(kind, "lecun-blocks", b, 64 * 64, third).reshape(64, 64) for b in range(3)], axis=1))
    name, low, high = scaling(1, 60, "uniform")
    factor = -1 / math.sqrt(24)
    yield one("lecun-scaled", 3000, name, low * factor, high * factor)
    identity = np.zeros((5, 7), float if kind == "DOUBLE" else F)
    np.fill_diagonal(identity, neighbours(kind)[0](0.1))
    yield line("identity", kind, identity)
    dirac = np.zeros((3, 3, 4, 8), float if kind == "DOUBLE" else F)
    for g in range(2):
        for i in range(4):
            dirac[1, 1, i, g * 4 + i] = 1
    yield line("dirac", kind, dirac)
    yield line("sparse", kind, sparse(kind, "sparse", 300, 250, 30, 0.01))


if __name__ == "__main__":
    for kind in ("FLOAT", "DOUBLE", "HALF", "BFLOAT16"):
        for text in lines(kind):
            print(text)
