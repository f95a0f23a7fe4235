#include "tests/ui/window/harmless.h"

#include "tests/ui/support/hostile_text.h"
#include "ui/common/cell_roles.h"
#include "ui/common/device_text.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

namespace espalier::test {

namespace {

constexpr int mostRows = 60;
constexpr int longest = 8'000; // of all that one widget tells

// Everything that a view could draw or tell of its model.
template <class Each> void ofModel(const QAbstractItemModel& model, const QModelIndex& parent, Each each)
{
    for (int row = 0; row < qMin(model.rowCount(parent), mostRows); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), int(ui::SecondLineRole), int(Qt::AccessibleTextRole),
                                   int(Qt::AccessibleDescriptionRole)}) {
                each(index.data(role).toString());
            }
        }
        if (const QModelIndex first = model.index(row, 0, parent); model.hasChildren(first)) {
            ofModel(model, first, each);
        }
    }
}

class Looking {
public:
    explicit Looking(const QWidget& window) : m_window(window) {}

    QStringList harm()
    {
        for (const QWidget* widget : m_window.findChildren<QWidget*>()) {
            m_where = QLatin1String(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName();
            line(widget->accessibleName());
            line(widget->accessibleDescription());
            toolTip(widget->toolTip());
            const auto* menu = qobject_cast<const QMenu*>(widget);
            for (const QAction* action : widget->actions()) {
                line(action->text());
                if (menu == nullptr || menu->toolTipsVisible()) {
                    toolTip(action->toolTip());
                }
            }
            words(widget);
            room(widget);
        }
        return m_harm;
    }

private:
    void words(const QWidget* widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            shown(label->text());
            if (label->textFormat() != Qt::PlainText && label->pixmap().isNull() && !label->text().isEmpty()) {
                tell("isn't plain text", label->text());
            }
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            line(button->text());
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                line(box->itemText(i));
                toolTip(box->itemData(i, Qt::ToolTipRole).toString());
            }
        } else if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
            ofModel(*view->model(), {}, [this](const QString& text) { line(text); });
            for (int row = 0; row < qMin(view->model()->rowCount(), mostRows); ++row) {
                for (int column = 0; column < view->model()->columnCount(); ++column) {
                    toolTip(view->model()->index(row, column).data(Qt::ToolTipRole).toString());
                }
            }
        }
    }

    // Nothing but a table needs scrolling sideways, and the window can be as small as ever.
    void room(const QWidget* widget)
    {
        const auto* area = qobject_cast<const QScrollArea*>(widget);
        if (area != nullptr && area->isVisible() && area->horizontalScrollBar()->maximum() > 0) {
            tell("scrolls sideways", QString::number(area->horizontalScrollBar()->maximum()));
        }
    }

    void shown(const QString& text) // several lines are fine
    {
        if (text.contains(QChar(0x202E)) || text.contains(QChar(u'\0')) || text.contains(QLatin1Char('\r'))) {
            tell("reorders, hides or cuts", text);
        } else if (text.size() > longest) {
            tell("is too long", text);
        }
    }

    void line(const QString& text)
    {
        shown(text);
        if (text.contains(QChar(0x2028))) {
            tell("breaks its line", text);
        }
    }

    void toolTip(const QString& text)
    {
        shown(text);
        if (text.contains(hostileMark) && Qt::mightBeRichText(text)) {
            tell("takes markup in a tooltip", text);
        } else if (text.contains(QLatin1String("<img")) || text.contains(QLatin1String("<b>x"))) {
            tell("takes markup in a tooltip", text);
        }
    }

    void tell(const char* what, const QString& text)
    {
        const QString one = QStringLiteral("%1 %2: %3").arg(m_where, QLatin1String(what), ui::visibleText(text, 120));
        if (!m_harm.contains(one)) {
            m_harm.append(one);
        }
    }

    const QWidget& m_window;
    QString m_where;
    QStringList m_harm;
};

} // namespace

bool showsHostileText(const QWidget& view)
{
    bool shows = false;
    const auto look = [&shows](const QString& text) { shows = shows || text.contains(hostileMark); };
    for (const QAction* action : view.actions()) {
        look(action->text());
    }
    QList<const QWidget*> all{&view};
    for (const QWidget* widget : view.findChildren<QWidget*>()) {
        all.append(widget);
    }
    for (const QWidget* widget : std::as_const(all)) {
        if (!widget->isVisible()) {
            continue;
        }
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            look(label->text());
        } else if (const auto* list = qobject_cast<const QAbstractItemView*>(widget); list && list->model()) {
            ofModel(*list->model(), {}, look);
        } else {
            look(widget->accessibleName());
            look(widget->accessibleDescription()); // painted grids tell it there
        }
    }
    return shows;
}

QStringList harmIn(const QWidget& window)
{
    return Looking(window).harm();
}

} // namespace espalier::test
