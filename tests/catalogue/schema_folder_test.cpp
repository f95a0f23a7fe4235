// A whole folder: Apple's, compared file by file, and folders that aren't.
#include "catalogue/catalogue_files.h"
#include "tests/catalogue/apple_schema.h"
#include "tests/support/test.h"

#include <QDirIterator>
#include <QSet>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::catalogue;

namespace {

QStringList yamlFiles(const QString& folder)
{
    QStringList files;
    QDirIterator each(folder, {QStringLiteral("*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        files.append(QDir(folder).relativeFilePath(each.next()));
    }
    return files;
}

int count(const QList<Entry>& entries, Kind kind)
{
    return int(std::count_if(entries.begin(), entries.end(), [kind](const Entry& one) { return one.kind == kind; }));
}

const SchemaTree& baseTree()
{
    static const SchemaTree tree = [] {
        SchemaOptions options;
        options.leaveAside = {QStringLiteral("newer")};
        return readSchemaFolder(appleSchema(), options).value_or(SchemaTree());
    }();
    return tree;
}

void put(const QDir& folder, const QString& name, const QByteArray& bytes)
{
    folder.mkpath(QFileInfo(name).path());
    QFile file(folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class CatalogueSchemaFolderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFileOfTheBaseTreeBecomesAnEntryOrIsTold()
    {
        NEED_APPLE_SCHEMA();
        QSet<QString> told;
        for (const Entry& entry : baseTree().entries) {
            told.insert(entry.source);
        }
        for (const auto& list : {baseTree().report.problems, baseTree().report.otherFiles}) {
            for (const Finding& one : list) {
                told.insert(one.file);
            }
        }
        for (const QString& file : yamlFiles(appleSchema())) {
            QVERIFY2(file.startsWith(QLatin1String("newer/")) || told.contains(file), qPrintable(file));
        }
        QVERIFY(baseTree().report.problems.isEmpty());
        QVERIFY(baseTree().report.remarks.isEmpty());
    }

    void countsOfTheBaseTree()
    {
        NEED_APPLE_SCHEMA();
        const auto& entries = baseTree().entries;
        QSet<QString> payloadTypes;
        for (const Entry& entry : entries) {
            if (entry.kind == Kind::Payload) {
                payloadTypes.insert(entry.type);
            }
        }
        // 128 files name 122 payload types; TopLevel and CommonPayloadKeys are none.
        QCOMPARE(count(entries, Kind::Payload), 126);
        QCOMPARE(payloadTypes.size(), 120);
        QCOMPARE(count(entries, Kind::Command), 66);
        QCOMPARE(count(entries, Kind::CheckIn), 8);
        QCOMPARE(count(entries, Kind::Error), 4);
        const auto in = [](const char* folder) {
            return int(yamlFiles(appleSchema() + QLatin1Char('/') + QLatin1String(folder)).size());
        };
        QCOMPARE(count(entries, Kind::Credential), in("declarative/declarations/assets/credentials"));
        QCOMPARE(count(entries, Kind::Declaration),
                 in("declarative/declarations") - in("declarative/declarations/assets/credentials") - 1);
        QCOMPARE(count(entries, Kind::StatusItem), in("declarative/status") - 1); // and statusreason
    }

    void everyFileOfTheNewerTreesIsRead()
    {
        NEED_APPLE_SCHEMA();
        QCOMPARE(appleLayers().read.size(), 3);
        for (const Layer& layer : appleLayers().read) {
            int files = 0;
            for (const int one : layer.report.filesRead) {
                files += one;
            }
            const QString folder = appleSchema() + QLatin1Char('/') + layer.folder;
            const auto all = yamlFiles(folder);
            const auto outside = std::count_if(all.begin(), all.end(), [&](const QString& file) {
                return !isSchemaPath(file) || (layer.folder.isEmpty() && file.startsWith(QLatin1String("newer/")));
            });
            QCOMPARE(files, int(all.size() - outside));
            QVERIFY(layer.report.problems.isEmpty());
        }
        QVERIFY(appleLayers().read[2].preRelease);
    }

    void everyRowOfTheTableIsApplied()
    {
        NEED_APPLE_SCHEMA();
        const DeltaReport& deltas = appleLayers().deltas;
        QFile table(appleSchema() + QStringLiteral("/newer/DELTAS.tsv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        QCOMPARE(deltas.rows, int(table.readAll().count('\n')) - 1);
        QVERIFY2(deltas.notApplied.isEmpty(),
                 deltas.notApplied.isEmpty() ? "" : qPrintable(deltas.notApplied[0].text()));
        QCOMPARE(deltas.applied + deltas.known + deltas.notTaken.size(), deltas.rows);
        QVERIFY(appleLayers().problems().isEmpty());
    }

    void theHomeScreenHoldsItselfOnlyByName()
    {
        NEED_APPLE_SCHEMA();
        const Entry* entry = entryOf(baseTree().entries, Kind::Payload, "com.apple.homescreenlayout");
        QVERIFY(entry);
        QCOMPARE(keyAt(entry->keys, "Dock/IconItem/Pages/PagesItem/IconItem")->recursesTo, QStringLiteral("IconItem"));
        QCOMPARE(keyAt(entry->keys, "Pages/PagesItem/IconItem/Pages/PagesItem")->recursesTo,
                 QStringLiteral("PagesItem"));
    }

    void aFolderThatIsNoneOrHoldsNoSchema()
    {
        QTemporaryDir folder;
        QCOMPARE(readSchemaFolder(folder.filePath(QStringLiteral("missing"))).error().code, ErrorCode::NotFound);
        QCOMPARE(readSchemaFolder(QString()).error().code, ErrorCode::NotFound);
        put(QDir(folder.path()), QStringLiteral("README.md"), "hello");
        QCOMPARE(readSchemaFolder(folder.path()).error().code, ErrorCode::InvalidInput);
    }

    void aBrokenFileIsToldAndTheOthersAreRead()
    {
        QTemporaryDir folder;
        const QDir directory(folder.path());
        put(directory, QStringLiteral("mdm/commands/good.yaml"), "payload: {requesttype: Good}\n");
        put(directory, QStringLiteral("mdm/commands/bad.yaml"), "payload: [\n");
        put(directory, QStringLiteral("mdm/commands/huge.yaml"), QByteArray(2'000'000, '#'));
        put(directory, QStringLiteral("mdm/commands/notes.txt"), "x");
        const auto tree = readSchemaFolder(folder.path());
        QVERIFY(tree);
        QCOMPARE(tree->entries.size(), 1);
        QCOMPARE(tree->report.problems.size(), 2);
        QVERIFY2(tree->report.problems[0].text().startsWith(QStringLiteral("mdm/commands/bad.yaml: line ")),
                 qPrintable(tree->report.problems[0].text()));
        QCOMPARE(tree->report.problems[1].file, QStringLiteral("mdm/commands/huge.yaml"));
        QCOMPARE(tree->report.otherFiles.size(), 1);
    }

    void aFolderCanBeNamedFromHere()
    {
        QTemporaryDir folder;
        put(QDir(folder.path()), QStringLiteral("mdm/commands/a.yaml"), "payload: {requesttype: A}\n");
        put(QDir(folder.path()), QStringLiteral("newer/9.0/mdm/commands/b.yaml"), "payload: {requesttype: B}\n");
        const auto layers = readLayers(QDir::current().relativeFilePath(folder.path()));
        QVERIFY2(layers, layers ? "" : qPrintable(layers.error().what));
        QCOMPARE(layers->entries.size(), 2);
        QCOMPARE(layers->entries[0].source, QStringLiteral("mdm/commands/a.yaml"));
    }

    void tooManyFilesAreRefused()
    {
        QTemporaryDir folder;
        SchemaOptions options;
        options.limits.maxFiles = 3;
        for (int i = 0; i < 5; ++i) {
            put(QDir(folder.path()), QStringLiteral("mdm/commands/%1.yaml").arg(i), "payload: {requesttype: A}\n");
        }
        QCOMPARE(readSchemaFolder(folder.path(), options).error().code, ErrorCode::TooLarge);
    }

    void twoFilesOfOneTypeAreKeptApart()
    {
        QTemporaryDir folder;
        put(QDir(folder.path()), QStringLiteral("mdm/profiles/a.yaml"), "payload: {payloadtype: t}\n");
        put(QDir(folder.path()), QStringLiteral("mdm/profiles/b.yaml"), "payload: {payloadtype: t}\n");
        const auto tree = readSchemaFolder(folder.path());
        QVERIFY(tree);
        QCOMPARE(tree->entries[0].id(), QStringLiteral("t"));
        QCOMPARE(tree->entries[1].id(), QStringLiteral("t#b"));
        QCOMPARE(tree->report.remarks.size(), 1);
    }

    void releasesAreLaidInOrderAndSeedsLast()
    {
        QTemporaryDir folder;
        const QDir directory(folder.path());
        const QByteArray head = "payload: {payloadtype: t}\npayloadkeys:\n- {key: A, type: <string>}\n";
        put(directory, QStringLiteral("mdm/profiles/t.yaml"), head);
        put(directory, QStringLiteral("newer/9.1/mdm/profiles/t.yaml"), head + "- {key: B, type: <string>}\n");
        put(directory, QStringLiteral("newer/10.0/mdm/profiles/t.yaml"),
            head + "- {key: B, type: <integer>}\n- {key: C, type: <string>}\n");
        put(directory, QStringLiteral("newer/10.1-seed2/mdm/profiles/t.yaml"),
            "payload: {payloadtype: t}\npayloadkeys:\n- {key: A, type: <data>}\n- {key: E, type: <string>}\n");
        put(directory, QStringLiteral("newer/DELTAS.tsv"),
            "head\n9.0>10.0\tprofile\tt\tadded\t/D\tstring\tiOS:10.0\n"
            "10.0>10.1\tprofile\tt\tadded\t/E\tboolean\tiOS:10.1\n10.0>10.1\tprofile\tt\tadded\t/F\tstring\t"
            "iOS:10.1\n10.0>10.1\tprofile\tt\tgone\t/B\t\t\n9.1>10.0\tprofile\tt\tgone\t/A\t\t\n");
        put(directory, QStringLiteral("newer/notes.txt"), "x");
        const auto layers = readLayers(folder.path());
        QVERIFY2(layers, layers ? "" : qPrintable(layers.error().what));
        const Keys& keys = layers->entries[0].keys;
        QCOMPARE(keyAt(keys, "A")->since, QString());
        QCOMPARE(keyAt(keys, "A")->type, Type::String); // a seed changes nothing
        QCOMPARE(keyAt(keys, "B")->since, QStringLiteral("9.1"));
        QCOMPARE(keyAt(keys, "B")->revised.value(QStringLiteral("type")), QStringLiteral("10.0"));
        QCOMPARE(keyAt(keys, "C")->since, QStringLiteral("10.0"));
        QCOMPARE(keyAt(keys, "D")->since, QStringLiteral("10.0"));
        QVERIFY(keyAt(keys, "E")->preRelease && !keyAt(keys, "D")->preRelease);
        QCOMPARE(keyAt(keys, "E")->type, Type::String); // the seed itself says more than the table
        QVERIFY(keyAt(keys, "F")->preRelease);          // and so are rows of a release that came as a seed only
        QCOMPARE(keyAt(keys, "B")->gone, QString());
        QCOMPARE(keyAt(keys, "A")->gone, QStringLiteral("10.0"));
        QCOMPARE(layers->deltas.notTaken.size(), 1);
        QCOMPARE(layers->notTaken.size(), 1);
        QCOMPARE(layers->read[0].report.otherFiles.size(), 1); // newer/notes.txt
    }

    void theReleaseOfATreeIsItsNewest()
    {
        QList<Entry> entries(2);
        entries[0].support[Platform::iOS].introduced = {18, 2, 0};
        entries[1].support[Platform::iOS].introduced = {26, 4, 0};
        QCOMPARE(releaseOf(entries), QStringLiteral("26.4"));
    }
};

ESPALIER_TEST(CatalogueSchemaFolderTest);
#include "schema_folder_test.moc"
