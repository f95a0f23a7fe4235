#include "ui/editor/editor_catalogue.h"

#include "tests/support/test.h"
#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/json.h"

using namespace espalier;
using namespace espalier::ui;

class EditorCatalogueTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editorsAreOpenedWithTheSchemaThatIsLoaded()
    {
        test::FakeControl control(test::Office::Empty);
        control.answer(QStringLiteral("catalogue.loaded"), QJsonValue());
        const EditorCatalogue catalogue(control);
        const auto knows = [&catalogue] {
            const auto now = catalogue.current();
            return now && !(*now)->find(catalogue::Kind::Payload, QStringLiteral("com.example.new")).isEmpty();
        };
        QVERIFY(!knows());
        control.answer(QStringLiteral("catalogue.loaded"), test::json(R"({"release":"28.1","loaded_at":1,"count":1,
            "entries":[{"kind":"payload","type":"com.example.new"}]})"));
        control.touch(QStringLiteral("setting")); // as the server tells that something was loaded
        QTRY_VERIFY(knows());
        control.answer(QStringLiteral("catalogue.loaded"), QJsonValue());
        control.touch(QStringLiteral("setting"));
        QTRY_VERIFY(!knows());
    }
};

ESPALIER_TEST(EditorCatalogueTest);
#include "editor_catalogue_test.moc"
