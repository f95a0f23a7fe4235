// Others read what we write, and we read what others write: Python's plistlib and libplist's plistutil.
#include "plist/reader.h"
#include "plist/writer.h"
#include "tests/plist/samples.h"
#include "tests/support/command.h"
#include "tests/support/test.h"

#include <QFile>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::plist;
using test::Ran;
using test::runCommand;

namespace {

// plistlib has no order of its own to lose and no dates with fractions.
const char* const rewrite = "import plistlib,sys\n"
                            "value=plistlib.loads(sys.stdin.buffer.read())\n"
                            "form=plistlib.FMT_BINARY if sys.argv[1]=='binary' else plistlib.FMT_XML\n"
                            "sys.stdout.buffer.write(plistlib.dumps(value,fmt=form,sort_keys=False))\n";

} // namespace

class PlistOracleTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plistlibRewritesItAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QString>("form");
        QTest::newRow("XML to XML") << toXml(everything()) << QStringLiteral("xml");
        QTest::newRow("XML to binary") << toXml(everything()) << QStringLiteral("binary");
        QTest::newRow("binary to XML") << toBinary(everything()) << QStringLiteral("xml");
        QTest::newRow("binary to binary") << toBinary(everything()) << QStringLiteral("binary");
    }

    void plistlibRewritesItAndNothingChanges()
    {
        QFETCH(QByteArray, ours);
        QFETCH(QString, form);
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty()) {
            QSKIP("python3 is not installed");
        }
        const Ran ran = runCommand(python, {QStringLiteral("-c"), QString::fromLatin1(rewrite), form}, ours);
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        const auto read = plist::read(ran.output);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
        QVERIFY(*read == Value(everything()));
    }

    void plistutilRewritesItAndNothingChanges_data()
    {
        QTest::addColumn<QByteArray>("ours");
        QTest::newRow("XML") << toXml(everything());
        QTest::newRow("binary") << toBinary(everything());
    }

    void plistutilRewritesItAndNothingChanges()
    {
        QFETCH(QByteArray, ours);
        const QString plistutil = QStandardPaths::findExecutable(QStringLiteral("plistutil"));
        if (plistutil.isEmpty()) {
            QSKIP("plistutil (libplist-utils) is not installed");
        }
        const QTemporaryDir folder;
        const QString in = folder.filePath(QStringLiteral("in.plist"));
        const QString out = folder.filePath(QStringLiteral("out.plist"));
        QFile file(in);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(ours) == ours.size());
        file.close();
        const Ran ran = runCommand(plistutil, {QStringLiteral("-i"), in, QStringLiteral("-o"), out});
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
        QFile converted(out);
        QVERIFY(converted.open(QIODevice::ReadOnly));
        const auto read = plist::read(converted.readAll());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().what));
        QVERIFY(*read == Value(everything()));
    }

    void plistlibReadsWhatWeRepaired()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty()) {
            QSKIP("python3 is not installed");
        }
        Dict odd;
        odd.set(QStringLiteral("control\1"), QStringLiteral("a\2\r\n") + QChar(0xDFFF));
        odd.set(QStringLiteral("year 1"), Date{-62'135'596'800'000});
        odd.set(QStringLiteral("not a number"), std::numeric_limits<double>::quiet_NaN());
        odd.set(QStringLiteral("infinite"), -std::numeric_limits<double>::infinity());
        const Ran ran =
            runCommand(python,
                       {QStringLiteral("-c"), QStringLiteral("import plistlib,sys;"
                                                             "v=plistlib.loads(sys.stdin.buffer.read());"
                                                             "assert v['year 1'].year==1;"
                                                             "assert v['infinite']==float('-inf');"
                                                             "assert v['control\\ufffd']=='a\\ufffd\\r\\n\\ufffd'")},
                       toXml(odd));
        QVERIFY2(ran.exitCode == 0, ran.errors.constData());
    }
};

ESPALIER_TEST(PlistOracleTest);
#include "oracle_test.moc"
