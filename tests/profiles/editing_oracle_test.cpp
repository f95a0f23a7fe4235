// Others judge random documents: Python's plistlib and libplist's plistutil read what we write, with and without edits.
#include "plist/reader.h"
#include "plist/writer.h"
#include "profiles/editing/edits.h"
#include "profiles/editing/reading.h"
#include "profiles/editing/writing.h"
#include "tests/profiles/editing_random.h"
#include "tests/profiles/sample.h"
#include "tests/support/command.h"
#include "tests/support/test.h"

#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::profiles;
using test::must;

namespace {

constexpr int judgedDocuments = 400;

// Every document of a folder read and written in the binary form; one process for all of them.
const char* const convert =
    "import pathlib,plistlib,sys\n"
    "for source in sorted(pathlib.Path(sys.argv[1]).glob('*.plist')):\n"
    "    value=plistlib.loads(source.read_bytes(),fmt=plistlib.FMT_XML)\n"
    "    source.with_suffix('.python').write_bytes(plistlib.dumps(value,fmt=plistlib.FMT_BINARY,sort_keys=False))\n";

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray get(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeDocuments(const QString& folder, QList<plist::Value>& values, bool forLibplist)
{
    test::RandomDocuments random(test::randomSeed() + 20);
    random.tame = true;
    random.forLibplist = forLibplist;
    for (int i = 0; i < judgedDocuments; ++i) {
        EditableDocument document = must(openDocument(random.xml().file));
        for (int step = 0; i % 4 != 0 && step < 4; ++step) { // some as they are, some edited
            const NodeId root = document.root();
            const auto edit = insertKey(document, root, random.key(), random.value(4),
                                        random.below(static_cast<int>(document.children(root).size()) + 1));
            if (edit) {
                QVERIFY(document.apply(*edit));
            }
        }
        values.append(document.value(document.root()));
        const QByteArray bytes = i % 4 == 1 ? must(canonicalXml(document, KeyOrder::AsWritten)) : plainBytes(document);
        put(QStringLiteral("%1/%2.plist").arg(folder).arg(i), bytes);
    }
}

} // namespace

class EditingOracleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qInfo("ESPALIER_SEED=%u", test::randomSeed()); }

    void plistlibReadsTheSame()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty()) {
            QSKIP("python3 is not installed");
        }
        const QTemporaryDir folder;
        QList<plist::Value> values;
        writeDocuments(folder.path(), values, false);
        const auto ran = test::runCommand(python, {QStringLiteral("-c"), QString::fromLatin1(convert), folder.path()});
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QString name = QStringLiteral("%1/%2").arg(folder.path()).arg(i);
            const auto read = plist::readBinary(get(name + QStringLiteral(".python")));
            QVERIFY2(read && *read == values[i], get(name + QStringLiteral(".plist")).constData());
        }
    }

    // plistutil reads one file at a time, so a few suffice.
    void plistutilReadsTheSame()
    {
        const QString plistutil = QStandardPaths::findExecutable(QStringLiteral("plistutil"));
        if (plistutil.isEmpty()) {
            QSKIP("plistutil is not installed");
        }
        const QTemporaryDir folder;
        QList<plist::Value> values;
        writeDocuments(folder.path(), values, true);
        for (qsizetype i = 0; i < values.size(); i += 8) {
            const QString name = QStringLiteral("%1/%2").arg(folder.path()).arg(i);
            const auto ran = test::runCommand(plistutil, {QStringLiteral("-i"), name + QStringLiteral(".plist"),
                                                          QStringLiteral("-f"), QStringLiteral("bin"),
                                                          QStringLiteral("-o"), name + QStringLiteral(".bin")});
            QVERIFY2(ran.exitCode == 0, ran.errors.constData());
            const auto read = plist::readBinary(get(name + QStringLiteral(".bin")));
            QVERIFY2(read && *read == values[i], get(name + QStringLiteral(".plist")).constData());
        }
    }
};

ESPALIER_TEST(EditingOracleTest);
#include "editing_oracle_test.moc"
