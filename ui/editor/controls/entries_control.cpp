#include "ui/editor/controls/entries_control.h"

#include "profiles/editing/edits.h"
#include "ui/common/button.h"
#include "ui/common/field_look.h"
#include "ui/common/rows.h"
#include "ui/editor/put_path.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace espalier::ui {

EntriesControl::EntriesControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void EntriesControl::setAdd(QWidget* add)
{
    m_add = add;
    setFocusProxy(m_add);
    m_column->addWidget(m_add);
}

QWidget* EntriesControl::field()
{
    return m_lines.isEmpty() ? m_add : m_lines.first()->field;
}

profiles::NodeId EntriesControl::entry(qsizetype index) const
{
    const auto& children = document().children(item().node);
    return index >= 0 && size_t(index) < children.size() ? children[size_t(index)] : profiles::NodeId();
}

void EntriesControl::addLine()
{
    Line* line = newLine();
    line->field->installEventFilter(this);
    line->remove = new IconButton(QStringLiteral("close"), tr("Remove the entry"), line, Button::Kind::Quiet);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::hair);
    row->addWidget(line->field, 1);
    row->addWidget(line->remove);
    connect(line->remove, &QPushButton::clicked, this,
            [this, line] { edit(profiles::remove(document(), entry(m_lines.indexOf(line)))); });
    m_column->insertWidget(m_lines.size(), line);
    setTabOrder(line->field, line->remove);
    setTabOrder(line->remove, m_add);
    m_lines.append(line);
}

void EntriesControl::setCount(qsizetype count)
{
    while (m_lines.size() > count) {
        Line* last = m_lines.takeLast();
        if (last->isAncestorOf(QApplication::focusWidget())) {
            m_add->setFocus(Qt::OtherFocusReason);
        }
        last->hide();
        last->deleteLater();
    }
    while (m_lines.size() < count) {
        addLine();
    }
}

void EntriesControl::nameLine(qsizetype index, const QString& value)
{
    m_lines.at(index)->field->setAccessibleName(tr("%1, %2. entry").arg(item().title).arg(index + 1));
    m_lines.at(index)->remove->setAccessibleName(tr("Remove the entry %1").arg(value));
}

void EntriesControl::showLook(FieldLook look)
{
    setFieldLook(m_add, look == FieldLook::Plain ? FieldLook::Unset : look);
}

bool EntriesControl::add(const plist::Value& value)
{
    const bool wasThere = item().node.isValid();
    if (wasThere != isThere() || !isPlaceThere()) {
        return false;
    }
    const auto at = profiles::Step(wasThere ? qsizetype(document().children(item().node).size()) : 0);
    return edit(putPath(document(), item().path / at, value));
}

void EntriesControl::move(qsizetype from, qsizetype to)
{
    if (to >= 0 && to < m_lines.size() && edit(profiles::move(document(), entry(from), to))) {
        m_lines.at(to)->field->setFocus(Qt::OtherFocusReason);
    }
}

bool EntriesControl::eventFilter(QObject* watched, QEvent* event)
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [watched](Line* one) { return one->field == watched; });
    if (event->type() == QEvent::KeyPress && line != m_lines.end()) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const qsizetype from = line - m_lines.begin();
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(from, from + (key->key() == Qt::Key_Up ? -1 : 1));
            return true;
        }
        if (isRemovedByKey(**line) && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
            edit(profiles::remove(document(), entry(from)));
            return true;
        }
    }
    return Control::eventFilter(watched, event);
}

} // namespace espalier::ui
