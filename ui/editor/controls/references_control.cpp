#include "ui/editor/controls/references_control.h"

#include "profiles/editing/edits.h"
#include "ui/common/button.h"
#include "ui/common/field_look.h"
#include "ui/common/rows.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/controls/reference_control.h"
#include "ui/editor/put_path.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace espalier::ui {

struct ReferencesControl::Line : public QWidget {
    using QWidget::QWidget;
    QComboBox* box = nullptr;
    IconButton* remove = nullptr;
};

std::optional<profiles::ReferenceKind> referencesAt(const profiles::EditableDocument& document, const FormItem& item)
{
    const auto& children = document.children(item.node);
    const bool areTexts = children.empty()
                              ? item.element == nullptr || kindOf(*item.element) == profiles::Kind::String
                              : std::all_of(children.begin(), children.end(), [&document](profiles::NodeId child) {
                                    return document.kind(child) == profiles::Kind::String;
                                });
    return areTexts ? referenceAt(document, item.path) : std::nullopt;
}

ReferencesControl::ReferencesControl(EditorSession& session, const FormItem& item, profiles::ReferenceKind kind,
                                     QWidget* parent)
    : Control(session, item, parent), m_kind(kind), m_column(new QVBoxLayout(this)), m_add(new QComboBox(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    leaveWheelTo(m_add);
    m_add->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_add->setMinimumContentsLength(12);
    connect(m_add, &QComboBox::activated, this, [this](int index) { add(m_add->itemData(index).toString()); });
    setFocusProxy(m_add);
    m_column->addWidget(m_add);
    show(item);
}

QWidget* ReferencesControl::field()
{
    return m_lines.isEmpty() ? m_add : m_lines.first()->box;
}

profiles::NodeId ReferencesControl::entry(qsizetype index) const
{
    const auto& children = document().children(item().node);
    return index >= 0 && size_t(index) < children.size() ? children[size_t(index)] : profiles::NodeId();
}

void ReferencesControl::addLine()
{
    auto* line = new Line(this);
    line->box = new QComboBox(line);
    leaveWheelTo(line->box);
    line->box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    line->box->setMinimumContentsLength(12);
    line->remove = new IconButton(QStringLiteral("close"), tr("Remove the entry"), line, Button::Kind::Quiet);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::hair);
    row->addWidget(line->box, 1);
    row->addWidget(line->remove);
    connect(line->box, &QComboBox::activated, this, [this, line](int index) {
        edit(profiles::setValue(document(), entry(m_lines.indexOf(line)), line->box->itemData(index).toString()));
    });
    connect(line->remove, &QPushButton::clicked, this,
            [this, line] { edit(profiles::remove(document(), entry(m_lines.indexOf(line)))); });
    m_column->insertWidget(m_lines.size(), line);
    setTabOrder(line->box, line->remove);
    setTabOrder(line->remove, m_add);
    m_lines.append(line);
}

void ReferencesControl::setCount(qsizetype count)
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

void ReferencesControl::showValue()
{
    setCount(isThere() ? qsizetype(document().children(item().node).size()) : 0);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        Line* line = m_lines.at(i);
        showReference(line->box, document(), m_kind, document().spelling(entry(i)));
        line->box->setAccessibleName(tr("%1, %2. entry").arg(item().title).arg(i + 1));
        line->remove->setAccessibleName(tr("Remove the entry %1").arg(line->box->currentText()));
    }
    showAdd();
}

void ReferencesControl::showAdd()
{
    showReference(m_add, document(), m_kind, std::nullopt);
    const bool fitsAny = m_add->count() > 0;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const QString taken = document().spelling(entry(i));
        for (int at = m_add->count() - 1; at >= 0; --at) {
            if (m_add->itemData(at).toString().compare(taken, Qt::CaseInsensitive) == 0) {
                m_add->removeItem(at);
            }
        }
    }
    m_add->setCurrentIndex(-1);
    m_add->setEnabled(m_add->count() > 0);
    m_add->setPlaceholderText(m_add->count() > 0 ? tr("Add an entry")
                              : fitsAny          ? tr("Every payload that fits is in the list")
                                                 : whatToAddFor(m_kind));
    m_add->setAccessibleName(tr("Add an entry to %1").arg(item().title));
}

void ReferencesControl::showLook(FieldLook look)
{
    setFieldLook(m_add, look == FieldLook::Plain ? FieldLook::Unset : look);
}

void ReferencesControl::add(const QString& uuid)
{
    const bool wasThere = item().node.isValid();
    if (wasThere != isThere() || !isPlaceThere()) {
        return;
    }
    const auto at = profiles::Step(wasThere ? qsizetype(document().children(item().node).size()) : 0);
    edit(putPath(document(), item().path / at, uuid));
}

// Alt with the arrow keys moves an entry, Delete removes it.
bool ReferencesControl::eventFilter(QObject* watched, QEvent* event)
{
    const auto line =
        std::find_if(m_lines.begin(), m_lines.end(), [watched](Line* one) { return one->box == watched; });
    if (event->type() == QEvent::KeyPress && line != m_lines.end()) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const qsizetype from = line - m_lines.begin();
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            const qsizetype to = from + (key->key() == Qt::Key_Up ? -1 : 1);
            if (to >= 0 && to < m_lines.size() && edit(profiles::move(document(), entry(from), to))) {
                m_lines.at(to)->box->setFocus(Qt::OtherFocusReason);
            }
            return true;
        }
        if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            edit(profiles::remove(document(), entry(from)));
            return true;
        }
    }
    return Control::eventFilter(watched, event);
}

} // namespace espalier::ui
