package dev.fanin.random;

/** In plain Java: loops that the compiler of the virtual machine turns into vector code. */
final class PlainFloatKernels implements FloatKernels {

    @Override
    public WordByWord uniforms() {
        FloatUniforms uniforms = new FloatUniforms();
        return new WordByWord() {
            @Override
            void make(RandomWords words, float[][] into, int count) {
                for (int w = 0; w < RandomWords.WORDS; w++) {
                    uniforms.make(words.word(w), into[w], count);
                }
            }
        };
    }

    @Override
    public WordByWord normals() {
        FloatNormals normals = new FloatNormals();
        return new WordByWord() {
            @Override
            void make(RandomWords words, float[][] into, int count) {
                for (int w = 0; w < RandomWords.WORDS; w += 2) {
                    normals.make(words.word(w), words.word(w + 1), into[w], into[w + 1], count);
                }
            }
        };
    }

    @Override
    public WordByWord cutAtTwo() {
        FloatsCutAtTwo normals = new FloatsCutAtTwo();
        return new WordByWord() {
            @Override
            void make(RandomWords words, float[][] into, int count) {
                for (int w = 0; w < RandomWords.WORDS; w++) {
                    normals.make(words.word(w), into[w], count);
                }
            }
        };
    }
}
