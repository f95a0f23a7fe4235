#include "ui/editor/form/add_row.h"

#include "profiles/editing/edits.h"
#include "ui/common/button.h"
#include "ui/common/rows.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/controls/any_length.h"
#include "ui/editor/put_path.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>

namespace espalier::ui {

namespace {
// Of several kinds an entry says itself which it is, by the keys that can only have one value.
plist::Value startOf(const catalogue::Key& kind)
{
    if (kindOf(kind) != profiles::Kind::Dict) {
        return firstValue(kind);
    }
    plist::Dict dict;
    for (const auto& key : kind.subkeys) {
        if (key->presence == catalogue::Presence::Required && key->choices.size() == 1) {
            dict.set(key->name, firstValue(*key));
        }
    }
    return dict;
}
} // namespace

AddRow::AddRow(EditorSession& session, const FormItem& item, QWidget* parent)
    : FormRow(session, item, parent),
      m_add(new Button(QStringLiteral("plus"), QString(), Button::Kind::Quiet, this, Button::Size::Small))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::page + indent(), 6, space::page, 6);
    row->setSpacing(space::small);
    if (item.what == FormItem::What::AddKey) {
        m_name = new QLineEdit(this);
        takeAnyLength(m_name);
        m_name->setPlaceholderText(tr("Name of a key to add"));
        m_name->setAccessibleName(m_name->placeholderText());
        m_name->setMaximumWidth(260);
        row->addWidget(m_name, 1);
        connect(m_name, &QLineEdit::returnPressed, this, &AddRow::add);
        connect(m_name, &QLineEdit::textChanged, this, &AddRow::showItem);
    }
    row->addWidget(m_add);
    row->addStretch(m_name == nullptr ? 1 : 0);
    connect(m_add, &QPushButton::clicked, this, &AddRow::add);
    showItem();
}

bool AddRow::kindIsOpen() const
{
    return item().element == nullptr || item().element->type == catalogue::Type::Any || item().element->nameOnly;
}

void AddRow::showItem()
{
    const QString what = item().kinds.size() > 1 ? tr("Add an entry…")
                         : item().element != nullptr && !item().element->title.isEmpty() && item().isList
                             ? tr("Add an entry (%1)").arg(item().element->title)
                             : tr("Add an entry");
    m_add->setText(m_name != nullptr ? tr("Add the key") : what);
    m_add->setEnabled(m_name == nullptr || !m_name->text().trimmed().isEmpty());
}

void AddRow::takeFocus()
{
    (m_name != nullptr ? static_cast<QWidget*>(m_name) : m_add)->setFocus(Qt::OtherFocusReason);
}

void AddRow::add()
{
    if (!m_add->isEnabled()) {
        return;
    }
    if (item().kinds.size() > 1) {
        chooseKind();
        return;
    }
    if (!kindIsOpen()) {
        addOfKind(kindOf(*item().element));
        return;
    }
    using profiles::Kind;
    QMenu menu(this);
    for (const Kind kind :
         {Kind::String, Kind::Integer, Kind::Real, Kind::Boolean, Kind::Date, Kind::Data, Kind::Array, Kind::Dict}) {
        menu.addAction(kindWords(kind), this, [this, kind] { addOfKind(kind); });
    }
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void AddRow::chooseKind()
{
    QMenu menu(this);
    QList<const catalogue::Key*> kinds = item().kinds;
    std::sort(kinds.begin(), kinds.end(), [](const catalogue::Key* a, const catalogue::Key* b) {
        return QString::localeAwareCompare(a->title, b->title) < 0;
    });
    for (const catalogue::Key* kind : std::as_const(kinds)) {
        menu.addAction(kind->title.isEmpty() ? kind->name : kind->title, this,
                       [this, value = startOf(*kind)] { addValue(value); });
    }
    menu.exec(m_add->mapToGlobal(QPoint(0, m_add->height() + 2)));
}

void AddRow::addOfKind(profiles::Kind kind)
{
    addValue(kindIsOpen() || kindOf(*item().element) != kind ? emptyValue(kind) : firstValue(*item().element));
}

void AddRow::addValue(const plist::Value& first)
{
    const auto& document = session().document();
    const bool there = document.contains(item().node);
    const profiles::Step step =
        m_name != nullptr ? profiles::Step(m_name->text().trimmed())
                          : profiles::Step(there ? qsizetype(document.children(item().node).size()) : qsizetype(0));
    const profiles::Path path = item().path / step;
    EditorSession& editing = session(); // the row may be gone after the edit
    if (m_name != nullptr && document.find(path).isValid()) {
        editing.reveal(path); // it is there already
        return;
    }
    if (m_name != nullptr) {
        m_name->clear();
    }
    if (editing.edit(putPath(document, path, first), tr("Add %1").arg(step.isKey ? step.key : tr("an entry")))) {
        editing.reveal(path);
    }
}

} // namespace espalier::ui
