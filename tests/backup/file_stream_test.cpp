// The file itself: everything that is not exactly what was written is refused, and the refusal tells what it is.
#include "backup/file_stream.h"
#include "tests/support/must.h"
#include "tests/support/test.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::backup;
using test::must;

namespace {

constexpr qsizetype sealedChunk = chunkSize + crypto::ChunkSealer::overhead;
const Header quick{1'700'000'000'000, true, "0123456789abcdef", 10};

QByteArray content(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i) {
        bytes[i] = char(i * 31 + (i >> 9));
    }
    return bytes;
}

} // namespace

class FileStreamTest : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    const SecretBytes m_passphrase{QByteArrayView("correct horse")};
    int m_files = 0;

    QString newPath() { return m_folder.filePath(QString::number(++m_files)); }

    QByteArray written(const QByteArray& bytes, const Header& header = quick)
    {
        const QString path = newPath();
        Writer writer = must(Writer::create(path, header, m_passphrase));
        must(writer.write(bytes));
        must(writer.finish());
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString put(const QByteArray& bytes)
    {
        QFile file(m_folder.filePath(QStringLiteral("altered")));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("no disk");
        }
        return file.fileName();
    }

    Result<QByteArray> readAll(const QByteArray& bytes, const SecretBytes& passphrase)
    {
        Reader reader = TRY(Reader::open(put(bytes), passphrase));
        QByteArray all;
        do {
            all += TRY(reader.next(100'000)).toByteArray();
        } while (!reader.atEnd());
        return all;
    }
    Result<QByteArray> readAll(const QByteArray& bytes) { return readAll(bytes, m_passphrase); }

    QString refusal(const QByteArray& bytes)
    {
        const auto read = readAll(bytes);
        return read ? QStringLiteral("it was read") : read.error().what;
    }

private Q_SLOTS:
    void whatIsWrittenIsRead_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {qsizetype(1), chunkSize - 1, chunkSize, chunkSize + 1, 3 * chunkSize + 7}) {
            QTest::addRow("%lld bytes", qint64(size)) << size;
        }
    }
    void whatIsWrittenIsRead()
    {
        QFETCH(qsizetype, size);
        const QByteArray file = written(content(size));
        QCOMPARE(file.size(), headerSize + size + (size + chunkSize - 1) / chunkSize * crypto::ChunkSealer::overhead);
        QVERIFY(must(readAll(file)) == content(size));
        QVERIFY(!file.contains(content(size).first(1) + content(64).mid(1, 40)));
    }

    void anybodyReadsWhoseItIsAndWhenItWasMade()
    {
        const Header header = must(headerOf(put(written("x"))));
        QCOMPARE(header.madeAt, quick.madeAt);
        QCOMPARE(header.whose, quick.whose);
        QVERIFY(header.scheduled);
    }

    void twoFilesOfTheSameContentHaveNothingInCommon()
    {
        const QByteArray one = written(content(1000));
        const QByteArray other = written(content(1000));
        QVERIFY(one.mid(headerSize) != other.mid(headerSize));
    }

    void everyBitOfTheBeginningCounts()
    {
        const QByteArray file = written(content(100));
        for (qsizetype bit = 0; bit < headerSize * 8; ++bit) {
            QByteArray altered = file;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << (bit % 8)));
            const auto read = readAll(altered);
            QVERIFY2(!read, qPrintable(QStringLiteral("bit %1").arg(bit)));
        }
    }

    void bitsOfTheContentCount()
    {
        const QByteArray file = written(content(2 * chunkSize + 1000));
        for (qsizetype at = headerSize; at < file.size(); at += 37'781) {
            for (const char mask : {'\x01', '\x80'}) {
                QByteArray altered = file;
                altered[at] = char(altered[at] ^ mask);
                QVERIFY2(refusal(altered).contains(QLatin1String("damaged")), qPrintable(QString::number(at)));
            }
        }
        for (qsizetype at = file.size() - 40; at < file.size(); ++at) {
            QByteArray altered = file;
            altered[at] = char(altered[at] ^ 1);
            QVERIFY(!readAll(altered));
        }
    }

    void aFileThatEndsTooEarlyIsCutOff()
    {
        const QByteArray file = written(content(3 * chunkSize + 500));
        for (qsizetype chunks = 0; chunks <= 3; ++chunks) {
            const QString what = refusal(file.first(headerSize + chunks * sealedChunk));
            QVERIFY2(what.contains(QLatin1String("its end is missing")), qPrintable(what));
        }
        for (const qsizetype size : {headerSize - 1, headerSize + 5, headerSize + sealedChunk - 1, file.size() - 1}) {
            QVERIFY(!readAll(file.first(size)));
        }
        QVERIFY(refusal(file.first(headerSize - 1)).contains(QLatin1String("damaged")));
    }

    void nothingMayFollow()
    {
        const QByteArray file = written(content(chunkSize));
        QVERIFY(!readAll(file + 'x'));
        QVERIFY(!readAll(file + file.mid(headerSize)));
    }

    void chunksKeepTheirPlaces()
    {
        const QByteArray file = written(content(3 * chunkSize + 500));
        const QByteArray first = file.mid(headerSize, sealedChunk);
        const QByteArray second = file.mid(headerSize + sealedChunk, sealedChunk);
        QVERIFY(!readAll(file.first(headerSize) + second + first + file.mid(headerSize + 2 * sealedChunk)));
        QVERIFY(!readAll(file.first(headerSize) + second + file.mid(headerSize + 2 * sealedChunk)));
        QVERIFY(!readAll(file.first(headerSize) + first + first + file.mid(headerSize + 2 * sealedChunk)));
        const QByteArray other = written(content(3 * chunkSize + 500));
        QVERIFY(!readAll(file.first(headerSize) + other.mid(headerSize)));
    }

    void aWrongPassphraseIsToldFromDamage()
    {
        const auto read = readAll(written("content"), SecretBytes("another passphrase"));
        QVERIFY(!read);
        QVERIFY(read.error().code == ErrorCode::Refused);
        QVERIFY(read.error().what.contains(QLatin1String("passphrase")));
    }

    void aNewerVersionIsToldAsOne()
    {
        QByteArray file = written("content");
        file[15] = 2;
        QVERIFY2(refusal(file).contains(QLatin1String("newer Espalier")), qPrintable(refusal(file)));
    }

    void otherFilesAreNoBackups()
    {
        for (const QByteArray& file : {QByteArray(), QByteArray("ESPALIER"), QByteArray(5000, 'x'),
                                       QByteArray("SQLite format 3").append('\0').append(QByteArray(4000, '\1'))}) {
            QVERIFY2(refusal(file).contains(QLatin1String("no backup")), qPrintable(refusal(file)));
        }
    }

    // Whoever makes up a file can make up its sum.
    void noFileCanAskForAllMemory()
    {
        for (const int work : {9, 21, 22, 63, 255}) {
            QByteArray file = written("content");
            file[16] = char(work);
            file.replace(74, 32, QCryptographicHash::hash(file.first(74), QCryptographicHash::Sha256));
            QVERIFY2(refusal(file).contains(QLatin1String("rounds of scrypt")), qPrintable(refusal(file)));
        }
    }

    void aFileThatIsThereIsLeftAlone()
    {
        const QString path = put("somebody's");
        const auto writer = Writer::create(path, quick, m_passphrase);
        QVERIFY(!writer);
        QVERIFY(writer.error().code == ErrorCode::Conflict);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("somebody's"));
    }
};

ESPALIER_TEST(FileStreamTest);
#include "file_stream_test.moc"
