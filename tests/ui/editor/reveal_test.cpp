// The row that somebody is brought to is seen whole.
#include "tests/support/test.h"
#include "tests/ui/editor/form_sample.h"
#include "ui/common/app_style.h"

using namespace espalier;
using namespace espalier::ui;
using test::Form;

class RevealTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installAppStyle(ColorScheme::Light); }

    void theRowIsWholeAlsoWhenTheRoomGetsLess()
    {
        Form form;
        const auto isWhole = [&form](const char* name) {
            const FormRow* row = form.row<FormRow>(name);
            return form.view.viewport()->rect().contains(row->geometry());
        };
        for (const char* name : {"Icon", "Kinds", "MacOnly", "Tries", "VendorKey"}) {
            form.view.resize(760, 600);
            QVERIFY(form.view.reveal(profiles::Path::parse(QStringLiteral("PayloadContent/0/") + QLatin1String(name))));
            const int seen = [&] {
                for (const FormRow* row : form.view.findChildren<FormRow*>()) {
                    if (row->item().name == QLatin1String(name)) {
                        return row->geometry().bottom();
                    }
                }
                return -1;
            }();
            QVERIFY(seen >= 0 && seen < form.view.viewport()->height());
            form.view.resize(760, std::max(200, seen - 10)); // a head above takes more lines
            QVERIFY(isWhole(name));
        }
    }

    void theRowStaysWholeWhenAProblemIsFoundInIt()
    {
        Form form;
        QVERIFY(form.view.reveal(profiles::Path::parse(QStringLiteral("PayloadContent/0/Tries"))));
        const FormRow* row = form.row<FormRow>("Tries");
        form.view.resize(760, row->geometry().bottom() + 4);
        const int before = row->height();
        form.put(QStringLiteral("PayloadContent/0/Tries"), 99);
        QTRY_VERIFY(row->height() > before);
        QTRY_VERIFY(form.view.viewport()->rect().contains(row->geometry()));
    }
};

ESPALIER_TEST(RevealTest);
#include "reveal_test.moc"
