#include "ui/editor/controls/list_control.h"

#include "profiles/editing/edits.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/controls/any_length.h"
#include "ui/editor/controls/typed_text.h"
#include "ui/editor/controls/variable_menu.h"

#include <QComboBox>
#include <QLineEdit>

namespace espalier::ui {

struct ListControl::TextLine : public Line {
    using Line::Line;
    QLineEdit* edit = nullptr;
    std::optional<QString> instead; // what the document held when the text of the line was not taken
};

ListControl::ListControl(EditorSession& session, const FormItem& item, QWidget* parent)
    : EntriesControl(session, item, parent)
{
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
        setAdd(box);
    } else {
        auto* edit = new QLineEdit(this);
        takeAnyLength(edit);
        edit->installEventFilter(this);
        connect(edit, &QLineEdit::editingFinished, this, &ListControl::addTyped);
        if (session.dictionary() == nullptr) {
            addVariableMenu(edit);
        }
        setAdd(edit);
    }
    show(item);
}

ListControl::TextLine& ListControl::lineAt(qsizetype index) const
{
    return *static_cast<TextLine*>(lines().at(index));
}

profiles::Kind ListControl::kindOfNew() const
{
    if (isThere() && !document().children(item().node).empty()) {
        return document().kind(document().children(item().node).back());
    }
    return item().element != nullptr ? kindOf(*item().element) : profiles::Kind::String;
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

EntriesControl::Line* ListControl::newLine()
{
    auto* line = new TextLine(this);
    line->edit = new QLineEdit(line);
    line->field = line->edit;
    takeAnyLength(line->edit);
    if (session().dictionary() == nullptr) {
        addVariableMenu(line->edit);
    }
    connect(line->edit, &QLineEdit::textEdited, this, [this, line](const QString& text) { take(*line, text); });
    connect(line->edit, &QLineEdit::editingFinished, this, [this, line] {
        session().endTyping();
        line->instead.reset();
        showEntry(lines().indexOf(line)); // what isn't a number gives way to what is written
        setUntaken({});
    });
    return line;
}

bool ListControl::isRemovedByKey(const Line& line) const
{
    const QLineEdit* edit = static_cast<const TextLine&>(line).edit;
    return edit->text().isEmpty() || edit->isReadOnly();
}

void ListControl::showValue()
{
    const auto children = document().children(item().node);
    setCount(isThere() ? qsizetype(children.size()) : 0);
    for (qsizetype i = 0; i < lines().size(); ++i) {
        showEntry(i);
    }
    if (auto* edit = qobject_cast<QLineEdit*>(addField())) {
        edit->setPlaceholderText(lines().isEmpty() && !defaultText().isEmpty()
                                     ? tr("Apple’s default: %1").arg(defaultText())
                                 : isThere() && lines().isEmpty() ? tr("Empty list. Add an entry")
                                                                  : tr("Add an entry"));
    }
    addField()->setAccessibleName(tr("Add an entry to %1").arg(item().title));
}

void ListControl::showEntry(qsizetype index)
{
    const profiles::NodeId node = entry(index);
    if (index < 0 || index >= lines().size() || !document().contains(node)) {
        return;
    }
    const QString named = nameOf(document().value(node));
    const QString text = named.isEmpty() ? document().spelling(node) : named;
    TextLine& line = lineAt(index);
    QLineEdit* edit = line.edit;
    edit->setReadOnly(!named.isEmpty()); // it is chosen, not typed
    if (edit->text() != text && line.instead != text) {
        line.instead.reset();
        edit->setText(text);
    }
    nameLine(index, text.left(60));
}

// An entry keeps its kind: 5 among reals is a real.
void ListControl::take(TextLine& line, const QString& text)
{
    const profiles::NodeId node = entry(lines().indexOf(&line));
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
                       .arg(lines().indexOf(&line) + 1)
                       .arg(document().spelling(node)));
        return;
    }
    line.instead.reset();
    setUntaken({});
}

// Enter ends the editing, and so does the focus going elsewhere: by the person, not because the row goes.
void ListControl::addTyped()
{
    auto* edit = qobject_cast<QLineEdit*>(addField());
    if (edit == nullptr || edit->text().isEmpty() || !edit->isVisible()) {
        return;
    }
    const auto value = parsed(edit->text());
    if (value && add(*value)) {
        edit->clear();
    }
}

} // namespace espalier::ui
