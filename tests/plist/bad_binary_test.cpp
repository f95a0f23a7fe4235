#include "plist/reader.h"
#include "plist/writer.h"
#include "tests/plist/samples.h"
#include "tests/support/test.h"

using namespace espalier;
using namespace espalier::plist;

namespace {

// Objects laid out one after the other, one-byte offsets and references unless told otherwise.
QByteArray binary(const QList<QByteArray>& objects, quint8 top = 0, quint64 count = ~0ULL)
{
    QByteArray bytes = "bplist00";
    QByteArray table;
    for (const QByteArray& object : objects) {
        table.append(static_cast<char>(bytes.size()));
        bytes.append(object);
    }
    const auto tableAt = bytes.size();
    bytes.append(table);
    const auto big = [&bytes](quint64 number) {
        for (int shift = 56; shift >= 0; shift -= 8) {
            bytes.append(static_cast<char>(number >> static_cast<unsigned>(shift)));
        }
    };
    bytes.append(QByteArray(6, '\0')).append('\1').append('\1');
    big(count == ~0ULL ? static_cast<quint64>(objects.size()) : count);
    big(top);
    big(static_cast<quint64>(tableAt));
    return bytes;
}

QByteArray withTrailerByte(QByteArray bytes, int fromEnd, char value)
{
    bytes[bytes.size() - fromEnd] = value;
    return bytes;
}

} // namespace

class PlistBadBinaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void kindsAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, const QByteArray& object, const Value& expected) {
            const auto read = readBinary(binary({object}));
            QTest::newRow(name) << object << (read && *read == expected);
        };
        row("one byte is unsigned", QByteArray("\x10\xFF"), 255);
        row("two bytes are unsigned", QByteArray("\x11\xFF\xFF"), 65'535);
        row("eight bytes are signed", QByteArray("\x13\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFE"), -2);
        row("sixteen bytes", QByteArray("\x14\0\0\0\0\0\0\0\0\xFF\0\0\0\0\0\0\0", 17), quint64(0xFF00000000000000));
        row("float", QByteArray("\x22\x3F\xC0\x00\x00", 5), 1.5);
        row("date", QByteArray("\x33\0\0\0\0\0\0\0\0", 9), Date{978'307'200'000});
        row("UTF-16", QByteArray("\x62\x00\xE4\x20\xAC", 5), QStringLiteral("ä€"));
        row("long ASCII", QByteArray("\x5F\x10\x10") + QByteArray(16, 'a'), QString(16, u'a'));
    }

    void kindsAreRead()
    {
        QFETCH(bool, same);
        QVERIFY(same);
    }

    void badBinaryIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const QByteArray& bytes) { QTest::newRow(name) << bytes; };
        const QByteArray good = binary({QByteArray("\x09")});
        QVERIFY(readBinary(good));
        row("only the magic", "bplist00");
        row("version 15", QByteArray("bplist15") + good.mid(8));
        row("no objects", binary({}));
        row("count beyond the table", binary({QByteArray("\x09")}, 0, 2));
        row("count of 2^63", binary({QByteArray("\x09")}, 0, 1ULL << 63U));
        row("top beyond the count", binary({QByteArray("\x09")}, 1));
        row("offset width 0", withTrailerByte(good, 26, 0));
        row("offset width 9", withTrailerByte(good, 26, 9));
        row("reference width 0", withTrailerByte(good, 25, 0));
        row("reference width 255", withTrailerByte(good, 25, '\xFF'));
        row("table in the header", withTrailerByte(good, 1, 3));
        row("table beyond the end", withTrailerByte(good, 8, '\xFF'));
        row("object in the header", QByteArray(good).replace(9, 1, QByteArray("\x02", 1)));
        row("null", binary({QByteArray("\0", 1)}));
        row("fill", binary({QByteArray("\x0F")}));
        row("UID", binary({QByteArray("\x80\x01")}));
        row("set", binary({QByteArray("\xC0")}));
        row("undefined kind", binary({QByteArray("\xF0")}));
        row("integer of 32 bytes", binary({QByteArray("\x15") + QByteArray(32, '\0')}));
        row("integer of more than 64 bits", binary({QByteArray("\x14\x01") + QByteArray(15, '\0')}));
        row("integer cut", binary({QByteArray("\x13\x01")}));
        row("real of 2 bytes", binary({QByteArray("\x21\0\0", 3)}));
        row("date not a number", binary({QByteArray("\x33\x7F\xF8\0\0\0\0\0\0", 9)}));
        row("date beyond year 9999", binary({QByteArray("\x33\x7F\xE0\0\0\0\0\0\0", 9)}));
        row("data beyond the objects", binary({QByteArray("\x4E\0", 2)}));
        row("data of 2^64-1", binary({QByteArray("\x4F\x13\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF")}));
        row("UTF-16 of 2^63", binary({QByteArray("\x6F\x13\x80\0\0\0\0\0\0\0", 10)}));
        row("array of 2^60", binary({QByteArray("\xAF\x13\x10\0\0\0\0\0\0\0", 10)}));
        row("dictionary of 2^63", binary({QByteArray("\xDF\x13\x80\0\0\0\0\0\0\0", 10)}));
        row("size that is no integer", binary({QByteArray("\x4F\x51\x41")}));
        row("size of 16 bytes", binary({QByteArray("\x4F\x14") + QByteArray(16, '\0')}));
        row("size cut", binary({QByteArray("\x4F")}));
        row("ASCII above 127", binary({QByteArray("\x51\xE4")}));
        row("reference to nothing", binary({QByteArray("\xA1\x05")}));
        row("key that is an integer", binary({QByteArray("\xD1\x01\x01"), QByteArray("\x10\x01")}));
        row("key twice", binary({QByteArray("\xD2\x01\x01\x01\x01"), QByteArray("\x51\x61")}));
    }

    void badBinaryIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readBinary(bytes);
        QVERIFY(!read);
        QVERIFY2(read.error().code == ErrorCode::InvalidInput || read.error().code == ErrorCode::TooLarge,
                 qPrintable(read.error().what));
    }

    void bombsAreTooLarge_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("array that holds itself") << binary({QByteArray("\xA1\x00", 2)});
        QTest::newRow("two arrays in a circle") << binary({QByteArray("\xA1\x01"), QByteArray("\xA1\x00", 2)});
        // Each array holds the next one twice: 2^40 values in a few hundred bytes.
        QList<QByteArray> doubling;
        for (char i = 0; i < 40; ++i) {
            doubling.append(QByteArray("\xA2") + QByteArray(2, static_cast<char>(i + 1)));
        }
        doubling.append(QByteArray("\x09"));
        QTest::newRow("doubling") << binary(doubling);
        QList<QByteArray> text;
        for (char i = 0; i < 12; ++i) {
            text.append(QByteArray("\xAA") + QByteArray(10, static_cast<char>(i + 1)));
        }
        text.append(QByteArray("\x59") + QByteArray("xxxxxxxxx"));
        QTest::newRow("shared text") << binary(text);
        QList<QByteArray> dictionaries;
        for (char i = 0; i < 40; ++i) {
            dictionaries.append(QByteArray("\xD2\x29\x2A") + QByteArray(2, static_cast<char>(i + 1)));
        }
        dictionaries.append(QByteArray("\x09"));
        dictionaries.append(QByteArray("\x51\x61"));
        dictionaries.append(QByteArray("\x51\x62"));
        QTest::newRow("dictionaries") << binary(dictionaries);
        QList<QByteArray> deep;
        for (char i = 0; i < 65; ++i) {
            deep.append(QByteArray("\xA1") + QByteArray(1, static_cast<char>(i + 1)));
        }
        deep.append(QByteArray("\x09"));
        QTest::newRow("65 deep") << binary(deep);
    }

    void bombsAreTooLarge()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readBinary(bytes);
        QVERIFY(!read);
        QVERIFY2(read.error().code == ErrorCode::TooLarge, qPrintable(read.error().what));
    }

    void everyPrefixAndEveryFlippedByteIsReadOrRefused()
    {
        const QByteArray good = toBinary(everything());
        Limits limits;
        limits.maxNodes = 1000;
        for (qsizetype i = 0; i < good.size(); ++i) {
            (void)readBinary(QByteArrayView(good).first(i));
            for (const char flip : {'\x01', '\x10', '\x80', '\xFF'}) {
                QByteArray flipped = good;
                flipped[i] = static_cast<char>(flipped[i] ^ flip);
                if (const auto read = readBinary(flipped, limits)) {
                    QVERIFY(!toXml(*read).isEmpty());
                }
            }
        }
    }

    void largeDatesAndUnpairedSurrogatesCanStillBeWrittenAsXml()
    {
        const auto read = readBinary(binary({QByteArray("\x61\xD8\x00", 3)}));
        QVERIFY(read);
        QVERIFY(readXml(toXml(*read)).value() == Value(QString(QChar::ReplacementCharacter)));
    }
};

ESPALIER_TEST(PlistBadBinaryTest);
#include "bad_binary_test.moc"
