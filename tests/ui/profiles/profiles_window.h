// The Profiles screen of the practice office, and what a person does with it.
#pragma once

#include "tests/ui/support/fake_control.h"
#include "tests/ui/support/seen.h"
#include "ui/common/button.h"
#include "ui/common/table_view.h"
#include "ui/profiles/profiles_screen.h"

#include <QFileDialog>
#include <QLabel>
#include <QTest>
#include <QTimer>

namespace espalier::test {

struct ProfilesWindow {
    explicit ProfilesWindow(Office office = Office::Practice) : control(office), screen(control, clock)
    {
        screen.resize(1224, 900);
        screen.show();
        table = screen.findChild<ui::TableView*>(QStringLiteral("profiles"));
        library = screen.findChild<QWidget*>(QStringLiteral("library"));
    }
    [[nodiscard]] bool isLoaded() const { return table->model()->rowCount() > 0; }
    [[nodiscard]] QPoint center(int row) const { return table->visualRect(table->model()->index(row, 0)).center(); }
    void click(int row, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, center(row));
    }
    [[nodiscard]] ui::Button* button(const QString& words) const { return buttonIn(screen, words); }
    template <class Widget = ui::Button> [[nodiscard]] Widget* named(const char* name) const
    {
        return screen.findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] bool says(const QString& words) const { return saysIn(screen, words); }

    FakeControl control;
    ManualClock clock{officeNow};
    ui::ProfilesScreen screen;
    ui::TableView* table;
    QWidget* library;
};

// The next file dialog is answered with this path.
inline void answerFileDialog(QObject* context, const QString& path)
{
    auto* look = new QTimer(context);
    QObject::connect(look, &QTimer::timeout, context, [look, path] {
        if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
            look->deleteLater();
            look->stop();
            dialog->selectFile(path);
            QMetaObject::invokeMethod(dialog, "accept");
        }
    });
    look->start(5);
}

inline QByteArray contentOf(const QJsonObject& arguments, const char* key = "content_base64")
{
    return QByteArray::fromBase64(arguments.value(QLatin1String(key)).toString().toLatin1());
}

} // namespace espalier::test
