// A sheet may go while somebody chooses a file for it: what an answer to it brings isn't waited for.
#include "tests/support/test.h"
#include "ui/common/file_field.h"
#include "ui/common/path_field.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFileDialog>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

using namespace espalier;

class FileChoiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }

    void theSheetMayGoMeanwhile_data()
    {
        QTest::addColumn<bool>("isPath");
        QTest::newRow("a field for a path") << true;
        QTest::newRow("a field for a file") << false;
    }

    void theSheetMayGoMeanwhile()
    {
        QFETCH(bool, isPath);
        QWidget window;
        auto* sheet = new QWidget(&window);
        const QString label = QStringLiteral("Package");
        auto* column = new QVBoxLayout(sheet);
        column->addWidget(isPath ? static_cast<QWidget*>(new ui::PathField(label, ui::PathField::Of::ExistingFile, {}))
                                 : new ui::FileField(label, {}));
        window.show();
        const QPointer<QWidget> there(sheet);
        bool hasChosen = false;
        QTimer look;
        connect(&look, &QTimer::timeout, &window, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (dialog != nullptr && there) {
                delete sheet;
            } else if (dialog != nullptr) {
                hasChosen = true;
                dialog->reject();
            }
        });
        look.start(5);
        sheet->findChild<QAbstractButton*>()->click();
        QVERIFY(hasChosen);
        QVERIFY(!there);
    }
};

ESPALIER_TEST(FileChoiceTest);

#include "file_choice_test.moc"
