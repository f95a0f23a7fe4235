#include "ui/editor/controls/list_control.h"

#include "profiles/editing/edits.h"
#include "ui/common/button.h"
#include "ui/common/field_look.h"
#include "ui/common/rows.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/controls/any_length.h"
#include "ui/editor/controls/typed_text.h"
#include "ui/editor/controls/variable_menu.h"
#include "ui/editor/put_path.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace espalier::ui {

struct ListControl::Line : public QWidget {
    using QWidget::QWidget;
    QLineEdit* edit = nullptr;
    IconButton* remove = nullptr;
    std::optional<QString> instead; // what the document held when the text of the line was not taken
};

ListControl::ListControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : Control(session, item, parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
    if (item.element != nullptr && !item.element->choices.isEmpty()) {
        auto* box = new QComboBox(this);
        leaveWheelTo(box);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        box->setPlaceholderText(tr("Add…"));
        for (const QJsonValue& one : item.element->choices) {
            box->addItem(choiceWords(*item.element, one));
        }
        box->setCurrentIndex(-1);
        connect(box, &QComboBox::activated, this, [this, box](int index) {
            const auto& choices = this->item().element->choices;
            add(valueFrom(choices.at(index), kindOf(*this->item().element)));
            box->setCurrentIndex(-1);
        });
        m_add = box;
    } else {
        auto* edit = new QLineEdit(this);
        takeAnyLength(edit);
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::editingFinished, this, &ListControl::addTyped);
        addVariableMenu(edit);
        m_add = edit;
    }
    setFocusProxy(m_add);
    m_column->addWidget(m_add);
    show(item);
}

QWidget* ListControl::field()
{
    return m_lines.isEmpty() ? m_add : m_lines.first()->edit;
}

profiles::Kind ListControl::kindOfNew() const
{
    if (isThere() && !document().children(item().node).empty()) {
        return document().kind(document().children(item().node).back());
    }
    return item().element != nullptr ? kindOf(*item().element) : profiles::Kind::String;
}

profiles::NodeId ListControl::entry(qsizetype index) const
{
    const auto children = document().children(item().node);
    return index >= 0 && size_t(index) < children.size() ? children[size_t(index)] : profiles::NodeId();
}

qsizetype ListControl::lineOf(const QObject* widget) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i)->edit == widget) {
            return i;
        }
    }
    return -1;
}

std::optional<plist::Value> ListControl::parsed(const QString& text) const
{
    const profiles::Kind kind = kindOfNew();
    if (kind == profiles::Kind::String) {
        return plist::Value(text);
    }
    bool ok = false;
    const qint64 whole = text.toLongLong(&ok);
    if (ok && kind != profiles::Kind::Real) {
        return plist::Value(whole);
    }
    const double real = QLocale::c().toDouble(text, &ok);
    return ok ? std::optional<plist::Value>(real) : std::nullopt;
}

QString ListControl::nameOf(const plist::Value& value) const
{
    if (item().element != nullptr) {
        for (const QJsonValue& one : item().element->choices) {
            if (valueFrom(one, kindOf(*item().element)) == value) {
                return choiceWords(*item().element, one);
            }
        }
    }
    return {};
}

void ListControl::addLine()
{
    auto* line = new Line(this);
    line->edit = new QLineEdit(line);
    takeAnyLength(line->edit);
    line->edit->installEventFilter(this);
    addVariableMenu(line->edit);
    line->remove = new IconButton(QStringLiteral("close"), tr("Remove the entry"), line, Button::Kind::Quiet);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::hair);
    row->addWidget(line->edit, 1);
    row->addWidget(line->remove);
    connect(line->edit, &QLineEdit::textEdited, this, [this, line](const QString& text) { take(*line, text); });
    connect(line->edit, &QLineEdit::editingFinished, this, [this, line] {
        session().endTyping();
        line->instead.reset();
        showEntry(m_lines.indexOf(line)); // what isn't a number gives way to what is written
        setUntaken({});
    });
    connect(line->remove, &QPushButton::clicked, this,
            [this, line] { edit(profiles::remove(document(), entry(m_lines.indexOf(line)))); });
    m_column->insertWidget(m_lines.size(), line);
    setTabOrder(line->edit, line->remove);
    setTabOrder(line->remove, m_add);
    m_lines.append(line);
}

void ListControl::setCount(qsizetype count)
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

void ListControl::showValue()
{
    const auto children = document().children(item().node);
    setCount(isThere() ? qsizetype(children.size()) : 0);
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        showEntry(i);
    }
    if (auto* edit = qobject_cast<QLineEdit*>(m_add)) {
        edit->setPlaceholderText(m_lines.isEmpty() && !defaultText().isEmpty()
                                     ? tr("Apple’s default: %1").arg(defaultText())
                                 : isThere() && m_lines.isEmpty() ? tr("Empty list. Add an entry")
                                                                  : tr("Add an entry"));
    }
    m_add->setAccessibleName(tr("Add an entry to %1").arg(item().title));
}

void ListControl::showEntry(qsizetype index)
{
    const profiles::NodeId node = entry(index);
    if (index < 0 || index >= m_lines.size() || !document().contains(node)) {
        return;
    }
    const QString named = nameOf(document().value(node));
    const QString text = named.isEmpty() ? document().spelling(node) : named;
    QLineEdit* edit = m_lines.at(index)->edit;
    edit->setReadOnly(!named.isEmpty()); // it is chosen, not typed
    auto& instead = m_lines.at(index)->instead;
    if (edit->text() != text && instead != text) {
        instead.reset();
        edit->setText(text);
    }
    edit->setAccessibleName(tr("%1, %2. entry").arg(item().title).arg(index + 1));
    m_lines.at(index)->remove->setAccessibleName(tr("Remove the entry %1").arg(text.left(60)));
}

void ListControl::showLook(FieldLook look)
{
    setFieldLook(m_add, look == FieldLook::Plain ? FieldLook::Unset : look);
}

// An entry keeps its kind: 5 among reals is a real.
void ListControl::take(Line& line, const QString& text)
{
    const profiles::NodeId node = entry(m_lines.indexOf(&line));
    if (!document().contains(node)) {
        return;
    }
    const profiles::Kind kind = document().kind(node);
    bool isWhole = false;
    const qint64 whole = text.toLongLong(&isWhole);
    if (kind == profiles::Kind::String) {
        session().edit(typedText(document(), node, text), item().title, EditorSession::Merge::Typing);
    } else if (isWhole && kind == profiles::Kind::Integer) {
        session().edit(profiles::setValue(document(), node, whole), item().title, EditorSession::Merge::Typing);
    } else if (const auto spelled = profiles::setSpelling(document(), node, text)) { // else: not finished yet
        session().edit(spelled, item().title, EditorSession::Merge::Typing);
    } else {
        line.instead = document().spelling(node);
        setUntaken(tr("Entry %1 is no number. The profile still holds %2.")
                       .arg(m_lines.indexOf(&line) + 1)
                       .arg(document().spelling(node)));
        return;
    }
    line.instead.reset();
    setUntaken({});
}

// Enter ends the editing, and so does the focus going elsewhere: by the person, not because the row goes.
void ListControl::addTyped()
{
    auto* edit = qobject_cast<QLineEdit*>(m_add);
    if (edit == nullptr || edit->text().isEmpty() || !edit->isVisible()) {
        return;
    }
    const auto value = parsed(edit->text());
    if (value && add(*value)) {
        edit->clear();
    }
}

bool ListControl::add(const plist::Value& value)
{
    const bool wasThere = item().node.isValid();
    if (wasThere != isThere() || !isPlaceThere()) {
        return false;
    }
    const auto at = profiles::Step(wasThere ? qsizetype(document().children(item().node).size()) : 0);
    return edit(putPath(document(), item().path / at, value));
}

void ListControl::move(qsizetype from, qsizetype to)
{
    if (to >= 0 && to < m_lines.size() && edit(profiles::move(document(), entry(from), to))) {
        m_lines.at(to)->edit->setFocus(Qt::OtherFocusReason);
    }
}

// Enter adds; Alt with the arrow keys moves an entry; Delete in an empty one removes it.
bool ListControl::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const qsizetype line = lineOf(watched);
        const bool alt = key->modifiers() == Qt::AltModifier;
        if (line >= 0 && alt && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(line, line + (key->key() == Qt::Key_Up ? -1 : 1));
            return true;
        }
        if (line >= 0 && (m_lines.at(line)->edit->text().isEmpty() || m_lines.at(line)->edit->isReadOnly()) &&
            (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
            edit(profiles::remove(document(), entry(line)));
            return true;
        }
    }
    return Control::eventFilter(watched, event);
}

} // namespace espalier::ui
