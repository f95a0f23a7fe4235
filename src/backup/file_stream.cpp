#include "backup/file_stream.h"

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace espalier::backup {

namespace {

constexpr qsizetype sealedSize = chunkSize + crypto::ChunkSealer::overhead;

Failure damaged(const QString& path, const QString& what)
{
    return fail(ErrorCode::Crypto, QStringLiteral("%1: the backup is %2. Take another one").arg(path, what));
}

Result<std::unique_ptr<QFile>> openFile(const QString& path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::NotFound, QStringLiteral("%1 can't be read: %2").arg(path, file->errorString()));
    }
    return file;
}

} // namespace

Result<Writer> Writer::create(const QString& path, const Header& header, const SecretBytes& passphrase)
{
    OpenedHeader made = TRY(makeHeader(header, passphrase));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::NewOnly | QIODevice::WriteOnly | QIODevice::Unbuffered,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return fail(QFile::exists(path) ? ErrorCode::Conflict : ErrorCode::Storage,
                    QStringLiteral("%1 can't be written: %2").arg(path, file->errorString()));
    }
    const QByteArray start = made.bytes;
    Writer writer(std::move(file), std::move(made));
    TRY(writer.put(start));
    return writer;
}

Writer::Writer(std::unique_ptr<QFile> file, OpenedHeader header)
    : m_file(std::move(file)), m_sealer(std::move(header.contentKey), header.bytes), m_chunk(chunkSize)
{
}

Result<> Writer::put(QByteArrayView bytes)
{
    if (m_file->write(bytes.data(), bytes.size()) != bytes.size()) {
        return fail(ErrorCode::Storage,
                    QStringLiteral("%1 can't be written: %2").arg(m_file->fileName(), m_file->errorString()));
    }
    return {};
}

// A full chunk waits until something follows it: only then it is known not to be the last.
Result<> Writer::write(QByteArrayView content)
{
    while (!content.isEmpty()) {
        if (m_filled == chunkSize) {
            TRY(put(m_sealer.seal(m_chunk.view(), crypto::ChunkPlace::Middle)));
            m_filled = 0;
        }
        const qsizetype part = qMin(content.size(), chunkSize - m_filled);
        std::memcpy(m_chunk.data() + m_filled, content.data(), size_t(part));
        m_filled += part;
        content = content.sliced(part);
    }
    return {};
}

Result<> Writer::finish()
{
    TRY(put(m_sealer.seal(m_chunk.view().first(m_filled), crypto::ChunkPlace::Last)));
    if (::fsync(m_file->handle()) != 0) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be written: %2")
                                            .arg(m_file->fileName(), QString::fromLocal8Bit(std::strerror(errno))));
    }
    m_file->close();
    return {};
}

Result<Reader> Reader::open(const QString& path, const SecretBytes& passphrase)
{
    auto file = TRY(openFile(path));
    OpenedHeader header = TRY(within(openHeader(file->read(headerSize), passphrase), path));
    return Reader(std::move(file), std::move(header));
}

Reader::Reader(std::unique_ptr<QFile> file, OpenedHeader header)
    : m_file(std::move(file)), m_header(header.header), m_sealer(std::move(header.contentKey), header.bytes),
      m_toCome(m_file->size() - headerSize)
{
}

Result<> Reader::nextChunk()
{
    const QString path = m_file->fileName();
    if (m_toCome == 0) {
        return damaged(path, QStringLiteral("cut off: its end is missing"));
    }
    const QByteArray sealed = m_file->read(qMin<qint64>(m_toCome, sealedSize));
    if (sealed.size() != qMin<qint64>(m_toCome, sealedSize)) {
        return fail(ErrorCode::Storage, QStringLiteral("%1 can't be read: %2").arg(path, m_file->errorString()));
    }
    m_toCome -= sealed.size();
    const bool last = m_toCome == 0;
    auto opened = m_sealer.open(sealed, last ? crypto::ChunkPlace::Last : crypto::ChunkPlace::Middle);
    if (!opened) {
        const bool cut = last && m_sealer.open(sealed, crypto::ChunkPlace::Middle).has_value();
        return damaged(path, cut    ? QStringLiteral("cut off: its end is missing")
                             : last ? QStringLiteral("damaged or cut off at its end")
                                    : QStringLiteral("damaged"));
    }
    m_chunk = std::move(*opened);
    m_at = 0;
    return {};
}

Result<QByteArrayView> Reader::next(qint64 most)
{
    if (m_at == m_chunk.size()) {
        TRY(nextChunk());
    }
    const qsizetype count = qsizetype(qMin<qint64>(most, m_chunk.size() - m_at));
    if (count <= 0) {
        return damaged(m_file->fileName(), QStringLiteral("shorter than it says"));
    }
    m_at += count;
    return m_chunk.view().sliced(m_at - count, count);
}

Result<SecretBytes> Reader::exactly(qsizetype count)
{
    SecretBytes all(count);
    for (qsizetype at = 0; at < count;) {
        const QByteArrayView part = TRY(next(count - at));
        std::memcpy(all.data() + at, part.data(), size_t(part.size()));
        at += part.size();
    }
    return all;
}

Result<Header> headerOf(const QString& path)
{
    const auto file = TRY(openFile(path));
    return within(readHeader(file->read(headerSize)), path);
}

} // namespace espalier::backup
