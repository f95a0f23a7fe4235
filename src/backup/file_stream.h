// Content into a backup file and out of it, chunk by chunk, so that its size never lies in memory. One thread.
#pragma once

#include "backup/file_format.h"
#include "crypto/chunk_sealer.h"

#include <QFile>

#include <memory>

namespace espalier::backup {

class Writer {
public:
    // Conflict when the file exists. Mode 0600.
    [[nodiscard]] static Result<Writer> create(const QString& path, const Header& header,
                                               const SecretBytes& passphrase);
    [[nodiscard]] Result<> write(QByteArrayView content);
    [[nodiscard]] Result<> finish(); // on disk when it returns

private:
    Writer(std::unique_ptr<QFile> file, OpenedHeader header);
    [[nodiscard]] Result<> put(QByteArrayView bytes);

    std::unique_ptr<QFile> m_file;
    crypto::ChunkSealer m_sealer;
    SecretBytes m_chunk; // being filled
    qsizetype m_filled = 0;
};

class Reader {
public:
    // As openHeader(); NotFound when the file can't be read.
    [[nodiscard]] static Result<Reader> open(const QString& path, const SecretBytes& passphrase);
    [[nodiscard]] const Header& header() const { return m_header; }
    // The next bytes, at most `most` of them and at least one. Crypto: damaged, cut off, or at the end.
    [[nodiscard]] Result<QByteArrayView> next(qint64 most); // valid until the next call
    [[nodiscard]] Result<SecretBytes> exactly(qsizetype count);
    [[nodiscard]] bool atEnd() const { return m_at == m_chunk.size() && m_toCome == 0; }

private:
    Reader(std::unique_ptr<QFile> file, OpenedHeader header);
    [[nodiscard]] Result<> nextChunk();

    std::unique_ptr<QFile> m_file;
    Header m_header;
    crypto::ChunkSealer m_sealer;
    SecretBytes m_chunk;
    qsizetype m_at = 0;
    qint64 m_toCome; // bytes of the file that were not read yet
};

// What anybody may read of a file.
[[nodiscard]] Result<Header> headerOf(const QString& path);

} // namespace espalier::backup
