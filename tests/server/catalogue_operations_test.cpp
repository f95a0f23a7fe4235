// A newer schema of Apple's over the shipped catalogue, kept in the data folder.
#include "server/operations/catalogue_operations.h"
#include "tests/ca/office.h"
#include "tests/support/test.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace espalier;
using namespace espalier::server;

class CatalogueOperationsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<ca::Office> m_office;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CatalogueSource> m_catalogue;
    std::unique_ptr<Operations> m_operations;

    Result<QJsonValue> run(const char* name, const QJsonObject& arguments = {})
    {
        return m_operations->run(QLatin1String(name), arguments, Caller{QStringLiteral("anna")});
    }
    void open()
    {
        m_catalogue = std::make_unique<CatalogueSource>(m_folder->filePath(QStringLiteral("catalogue.json")));
        m_operations = std::make_unique<Operations>();
        addCatalogueOperations(*m_operations, m_office->store(), *m_catalogue, m_office->clock);
    }
    void put(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder->filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    void putSchema()
    {
        put(QStringLiteral("apple/mdm/profiles/com.example.new.yaml"),
            "payload:\n  payloadtype: com.example.new\n  supportedOS:\n    iOS: {introduced: '28.1'}\n"
            "payloadkeys:\n- {key: A, type: <string>, content: What Apple says.}\n");
        put(QStringLiteral("apple/mdm/profiles/com.apple.broken.yaml"), "payload: [\n");
    }
    [[nodiscard]] QJsonObject schemaFolder() const
    {
        return {{QStringLiteral("folder"), m_folder->filePath(QStringLiteral("apple"))}};
    }
    static QJsonObject type(const char* name) { return {{QStringLiteral("type"), QLatin1String(name)}}; }

private Q_SLOTS:
    void init()
    {
        m_office = std::make_unique<ca::Office>();
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }

    void theShippedCatalogueIsListedAndShown()
    {
        const QJsonArray commands =
            run("catalogue.list", {{QStringLiteral("kind"), QStringLiteral("command")}})->toArray();
        QCOMPARE(commands.size(), 66);
        const auto announced = run("catalogue.list", {{QStringLiteral("kind"), QStringLiteral("command")},
                                                      {QStringLiteral("pre_release"), true}});
        QCOMPARE(announced->toArray().size(), 68);
        const QJsonObject wifi = run("catalogue.show", type("com.apple.MCX#WiFi"))->toObject();
        QCOMPARE(wifi[QStringLiteral("variant")].toString(), QStringLiteral("WiFi"));
        const QJsonObject lock = run("catalogue.show", type("DeviceLock"))->toObject();
        QVERIFY(!lock[QStringLiteral("keys")].toArray().isEmpty());
        QCOMPARE(run("catalogue.show", type("com.example.new")).error().code, ErrorCode::NotFound);
        QCOMPARE(run("catalogue.list", {{QStringLiteral("kind"), QStringLiteral("fridge")}}).error().code,
                 ErrorCode::InvalidInput);
        QVERIFY(run("catalogue.loaded")->isNull());
    }

    void aNewerSchemaStaysAfterARestart()
    {
        putSchema();
        const auto answer = run("catalogue.load", schemaFolder());
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().what));
        QCOMPARE((*answer)[QStringLiteral("release")].toString(), QStringLiteral("28.1"));
        QCOMPARE((*answer)[QStringLiteral("entries")].toInt(), 1);
        QCOMPARE((*answer)[QStringLiteral("files")].toObject()[QStringLiteral("mdm/profiles")].toInt(), 1);
        const QJsonArray problems = (*answer)[QStringLiteral("problems")].toArray();
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems[0][QStringLiteral("file")].toString(), QStringLiteral("mdm/profiles/com.apple.broken.yaml"));
        QVERIFY(problems[0][QStringLiteral("what")].toString().startsWith(QStringLiteral("line ")));
        QVERIFY(QDir(m_folder->filePath(QStringLiteral("apple"))).removeRecursively());
        open();
        const QJsonObject shown = run("catalogue.show", type("com.example.new"))->toObject();
        QCOMPARE(shown[QStringLiteral("since")].toString(), QStringLiteral("28.1"));
        QCOMPARE(shown[QStringLiteral("keys")][0][QStringLiteral("help")].toString(),
                 QStringLiteral("What Apple says."));
        QCOMPARE((*run("catalogue.loaded"))[QStringLiteral("entries")].toArray().size(), 1);
        const QJsonObject brief = run("catalogue.loaded", {{QStringLiteral("entries"), false}})->toObject();
        QCOMPARE(brief[QStringLiteral("count")].toInt(), 1);
        QVERIFY(!brief.contains(QStringLiteral("entries")));
        QCOMPARE(m_office->count("SELECT COUNT(*) FROM audit WHERE actor = 'anna' AND kind = 'catalogue.loaded'"), 1);
        QVERIFY(run("catalogue.unload"));
        QCOMPARE(run("catalogue.show", type("com.example.new")).error().code, ErrorCode::NotFound);
        QVERIFY(run("catalogue.loaded")->isNull());
    }

    void theReleaseCanBeNamed()
    {
        putSchema();
        QJsonObject arguments = schemaFolder();
        arguments[QStringLiteral("release")] = QStringLiteral("29.0");
        QCOMPARE((*run("catalogue.load", arguments))[QStringLiteral("release")].toString(), QStringLiteral("29.0"));
        arguments[QStringLiteral("release")] = QStringLiteral("soon");
        QCOMPARE(run("catalogue.load", arguments).error().code, ErrorCode::InvalidInput);
    }

    void aFolderWithoutSchemaChangesNothing()
    {
        QCOMPARE(run("catalogue.load", {{QStringLiteral("folder"), m_folder->path()}}).error().code,
                 ErrorCode::InvalidInput);
        QCOMPARE(run("catalogue.load").error().code, ErrorCode::InvalidInput);
        QVERIFY(run("catalogue.loaded")->isNull());
    }

    void aDamagedFileIsToldAndCanBeUnloaded()
    {
        put(QStringLiteral("catalogue.json"), "{\"entries\": [");
        const auto list = run("catalogue.list");
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::Storage);
        QVERIFY(list.error().what.contains(QStringLiteral("load the schema folder again")));
        QVERIFY(run("catalogue.unload"));
        QVERIFY(run("catalogue.list"));
    }
};

ESPALIER_TEST(CatalogueOperationsTest);
#include "catalogue_operations_test.moc"
