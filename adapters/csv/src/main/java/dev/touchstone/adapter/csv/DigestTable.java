package dev.touchstone.adapter.csv;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/**
 * A set of texts as a hash table in a temporary file: of each the first 128 bits of its SHA-256, which no two texts are known to share.
 * It takes no memory to speak of; the file takes 16 to 90 bytes a text and is gone once it is closed. Not safe for threads.
 */
final class DigestTable implements Closeable {

    private static final int DIGEST = 16;
    private static final int BLOCK = 64 * DIGEST;
    private static final long FEWEST_BLOCKS = 1L << 14;
    private static final int GROWTH = 4;
    /** Beyond it blocks are often full. */
    private static final double FULLEST = 0.7;

    private final ByteBuffer block = ByteBuffer.allocate(BLOCK);
    private final MessageDigest sha256;
    private long blocks;
    private long size;
    private FileChannel file;

    DigestTable() throws IOException {
        this(FEWEST_BLOCKS);
    }

    /** Beginning with so many blocks, at least 1. */
    DigestTable(long blocks) throws IOException {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
        this.blocks = blocks;
        file = temporary();
    }

    /**
     * Adds a text.
     *
     * @return false if it is there already
     */
    boolean add(String text) throws IOException {
        byte[] digest = Arrays.copyOf(sha256.digest(text.getBytes(StandardCharsets.UTF_8)), DIGEST);
        digest[DIGEST - 1] |= 1; // A free place is all zeros.
        boolean added = put(digest);
        if (added && ++size > FULLEST * blocks * BLOCK / DIGEST) {
            grow();
        }
        return added;
    }

    private boolean put(byte[] digest) throws IOException {
        long number = Math.floorMod(ByteBuffer.wrap(digest).getLong(), blocks);
        while (true) {
            read(number);
            for (int at = 0; at < BLOCK; at += DIGEST) {
                if (block.get(at + DIGEST - 1) == 0) {
                    file.write(ByteBuffer.wrap(digest), number * BLOCK + at);
                    return true;
                }
                if (Arrays.equals(block.array(), at, at + DIGEST, digest, 0, DIGEST)) {
                    return false;
                }
            }
            number = (number + 1) % blocks;
        }
    }

    /** What lies behind the end of the file was never written. */
    private void read(long number) throws IOException {
        Arrays.fill(block.array(), (byte) 0);
        block.clear();
        int read = 0;
        while (block.hasRemaining() && read >= 0) {
            read = file.read(block, number * BLOCK + block.position());
        }
    }

    private void grow() throws IOException {
        long before = blocks;
        blocks = GROWTH * before;
        try (FileChannel old = file) {
            file = temporary();
            ByteBuffer each = ByteBuffer.allocate(BLOCK);
            for (long number = 0; number < before; number++) {
                each.clear();
                Arrays.fill(each.array(), (byte) 0);
                old.read(each, number * BLOCK);
                for (int at = 0; at < BLOCK; at += DIGEST) {
                    if (each.get(at + DIGEST - 1) != 0) {
                        put(Arrays.copyOfRange(each.array(), at, at + DIGEST));
                    }
                }
            }
        }
    }

    private static FileChannel temporary() throws IOException {
        return FileChannel.open(
                Files.createTempFile("touchstone-keys-", ".tmp"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
