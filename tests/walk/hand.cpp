#include "tests/walk/hand.h"

#include <QApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QPointer>
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
    const QPointer<QWidget> alive(widget); // rows may be made anew meanwhile
    const auto onTop = [&] {
        if (!alive) {
            return true;
        }
        if (QScrollArea* area = scrollAreaOf(widget)) {
            area->ensureWidgetVisible(widget); // again and again, for what is above it may still grow
        }
        const QWidget* hit = m_window.childAt(widget->mapTo(&m_window, at));
        return hit != nullptr && (hit == widget || widget->isAncestorOf(hit)) && widget->isEnabled();
    };
    const QByteArray name = widget->objectName().toUtf8();
    QVERIFY2(QTest::qWaitFor(onTop, 30'000) && alive, (name + " can't be clicked").constData());
    ++m_inputs;
    QTest::mouseClick(m_window.windowHandle(), Qt::LeftButton, {}, widget->mapTo(&m_window, at));
}

QString Hand::nameOf(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    return button != nullptr && widget->accessibleName().isEmpty() ? button->text() : widget->accessibleName();
}

void Hand::click(const char* name)
{
    auto* widget = see(name);
    QVERIFY2(widget != nullptr, name);
    click(widget);
}

void Hand::click(QWidget* widget)
{
    clickAt(widget, widget->rect().center());
}

void Hand::press(const char* words)
{
    auto* button = called<QAbstractButton>(words);
    QVERIFY2(button != nullptr, words);
    click(button);
}

void Hand::key(Qt::Key key, Qt::KeyboardModifiers with)
{
    ++m_inputs;
    QTest::keyClick(m_window.windowHandle(), key, with);
}

void Hand::type(const char* name, const QString& text)
{
    auto* field = see(name);
    QVERIFY2(field != nullptr, name);
    type(field, text);
}

void Hand::type(QWidget* field, const QString& text)
{
    click(field);
    const auto focused = [field] {
        const QWidget* focus = QApplication::focusWidget();
        return focus != nullptr && (focus == field || field->isAncestorOf(focus));
    };
    if (!QTest::qWaitFor(focused)) {
        qWarning() << "the keys go to" << QApplication::focusWidget() << "instead of" << field << "in"
                   << QApplication::activeWindow();
        QFAIL(qPrintable(field->objectName() + nameOf(field)));
    }
    key(Qt::Key_A, Qt::ControlModifier);
    write(text);
}

void Hand::write(const QString& text)
{
    for (const char each : text.toLatin1()) {
        QTest::keyClick(m_window.windowHandle(), each);
    }
}

void Hand::drop(QWidget* on, const QString& path)
{
    ++m_inputs;
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
            list->scrollTo(index);
            clickAt(list->viewport(), list->visualRect(index).center());
            return;
        }
    }
    QFAIL(qPrintable(words + QStringLiteral(" is not in the list")));
}

void Hand::choose(QTabBar* tabs, const QString& words)
{
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == words && tabs->isTabVisible(tab)) {
            clickAt(tabs, tabs->tabRect(tab).center());
            return;
        }
    }
    QFAIL(qPrintable(words + QStringLiteral(" is no tab")));
}

} // namespace espalier::test
