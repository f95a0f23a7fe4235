#include "ui/editor/controls/references_control.h"

#include "profiles/editing/edits.h"
#include "ui/editor/catalogue_words.h"
#include "ui/editor/controls/reference_control.h"

#include <QComboBox>

namespace espalier::ui {

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
    : EntriesControl(session, item, parent), m_kind(kind), m_add(payloadBox(this))
{
    connect(m_add, &QComboBox::activated, this, [this](int index) { add(m_add->itemData(index).toString()); });
    setAdd(m_add);
    show(item);
}

QComboBox* ReferencesControl::payloadBox(QWidget* parent)
{
    auto* box = new QComboBox(parent);
    leaveWheelTo(box);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    return box;
}

QComboBox* ReferencesControl::boxOf(const Line& line)
{
    return static_cast<QComboBox*>(line.field);
}

EntriesControl::Line* ReferencesControl::newLine()
{
    auto* line = new Line(this);
    QComboBox* box = payloadBox(line);
    line->field = box;
    connect(box, &QComboBox::activated, this, [this, line, box](int index) {
        edit(profiles::setValue(document(), entry(lines().indexOf(line)), box->itemData(index).toString()));
    });
    return line;
}

void ReferencesControl::showValue()
{
    setCount(isThere() ? qsizetype(document().children(item().node).size()) : 0);
    for (qsizetype i = 0; i < lines().size(); ++i) {
        QComboBox* box = boxOf(*lines().at(i));
        showReference(box, document(), m_kind, document().spelling(entry(i)));
        nameLine(i, box->currentText());
    }
    showAdd();
}

void ReferencesControl::showAdd()
{
    showReference(m_add, document(), m_kind, std::nullopt);
    const bool fitsAny = m_add->count() > 0;
    for (qsizetype i = 0; i < lines().size(); ++i) {
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

} // namespace espalier::ui
