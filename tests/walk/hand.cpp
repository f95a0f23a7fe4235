#include "tests/walk/hand.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QUrl>
#include <QWindow>

namespace espalier::test {

namespace {

QScrollArea* scrollAreaOf(QWidget* widget)
{
    for (QWidget* each = widget->parentWidget(); each != nullptr; each = each->parentWidget()) {
        if (auto* area = qobject_cast<QScrollArea*>(each)) {
            return area;
        }
    }
    return nullptr;
}

} // namespace

// Waits until the place is really the widget's: a sheet may still be sliding in.
void Hand::clickAt(QWidget* widget, const QPoint& at)
{
    if (QScrollArea* area = scrollAreaOf(widget)) {
        area->ensureWidgetVisible(widget);
    }
    const auto onTop = [&] {
        const QWidget* hit = m_window.childAt(widget->mapTo(&m_window, at));
        return hit != nullptr && (hit == widget || widget->isAncestorOf(hit)) && widget->isEnabled();
    };
    QVERIFY2(QTest::qWaitFor(onTop, 30'000), qPrintable(widget->objectName() + QStringLiteral(" can't be clicked")));
    QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, {}, widget->mapTo(&m_window, at));
}

void Hand::click(const char* name)
{
    auto* widget = see(name);
    QVERIFY2(widget != nullptr, name);
    clickAt(widget, widget->rect().center());
}

void Hand::key(Qt::Key key, Qt::KeyboardModifiers with)
{
    QTest::keyClick(m_window.windowHandle(), key, with);
}

void Hand::type(const char* name, const QString& text)
{
    click(name);
    const auto* widget = see(name);
    QVERIFY2(widget != nullptr, name);
    const auto focused = [widget] {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr && (focus == widget || widget->isAncestorOf(focus));
    };
    if (!QTest::qWaitFor(focused)) {
        qWarning() << "the keys go to" << QApplication::focusWidget() << "instead of" << widget << "in"
                   << QApplication::activeWindow();
        QFAIL(name);
    }
    key(Qt::Key_A, Qt::ControlModifier);
    for (const char each : text.toLatin1()) {
        QTest::keyClick(m_window.windowHandle(), each);
    }
}

void Hand::drop(QWidget* on, const QString& path)
{
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(path)});
    const QPoint at = on->rect().center();
    QDragEnterEvent enter(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QVERIFY2(enter.isAccepted(), "the file is not welcome");
    QDropEvent drop(at, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &drop);
    QVERIFY(drop.isAccepted());
}

void Hand::drop(const char* name, const QString& path)
{
    auto* widget = see(name);
    QVERIFY2(widget != nullptr, name);
    drop(widget, path);
}

void Hand::choose(QAbstractItemView* list, const QString& words)
{
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() == words) {
            clickAt(list->viewport(), list->visualRect(index).center());
            return;
        }
    }
    QFAIL(qPrintable(words + QStringLiteral(" is not in the list")));
}

} // namespace espalier::test
