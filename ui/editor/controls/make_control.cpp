#include "ui/editor/catalogue_words.h"
#include "ui/editor/controls/any_control.h"
#include "ui/editor/controls/choice_control.h"
#include "ui/editor/controls/data_control.h"
#include "ui/editor/controls/date_control.h"
#include "ui/editor/controls/lines_control.h"
#include "ui/editor/controls/list_control.h"
#include "ui/editor/controls/number_control.h"
#include "ui/editor/controls/reference_control.h"
#include "ui/editor/controls/references_control.h"
#include "ui/editor/controls/switch_control.h"
#include "ui/editor/controls/text_control.h"

namespace espalier::ui {

namespace {
using profiles::Kind;

enum class Which { Any, Switch, Number, Text, Lines, Choice, Reference, References, Date, Data, List };

Which whichControl(const profiles::EditableDocument& document, const FormItem& item)
{
    const bool there = document.contains(item.node);
    if (!there && (item.key == nullptr || item.key->type == catalogue::Type::Any || item.key->nameOnly)) {
        return Which::Any;
    }
    const Kind kind = there ? document.kind(item.node) : kindOf(*item.key);
    if (item.key != nullptr && !item.key->choices.isEmpty() && kind == kindOf(*item.key) && kind != Kind::Array &&
        kind != Kind::Boolean) {
        return Which::Choice;
    }
    switch (kind) {
    case Kind::Boolean:
        return Which::Switch;
    case Kind::Integer:
    case Kind::Real:
        return Which::Number;
    case Kind::Date:
        return Which::Date;
    case Kind::Data:
        return Which::Data;
    case Kind::Array:
        return referencesAt(document, item) ? Which::References : Which::List;
    case Kind::Dict:
        return Which::List;
    case Kind::String:
        break;
    }
    return referenceAt(document, item.path) ? Which::Reference
           : wantsLines(document, item)     ? Which::Lines
                                            : Which::Text;
}
} // namespace

QString controlKind(const profiles::EditableDocument& document, const FormItem& item)
{
    return QString::number(int(whichControl(document, item)));
}

Control* makeControl(EditorSession& session, const FormItem& item, QWidget* parent)
{
    switch (whichControl(session.document(), item)) {
    case Which::Any:
        return new AnyControl(session, item, parent);
    case Which::Switch:
        return new SwitchControl(session, item, parent);
    case Which::Number:
        return new NumberControl(session, item, parent);
    case Which::Lines:
        return new LinesControl(session, item, parent);
    case Which::Choice:
        return new ChoiceControl(session, item, parent);
    case Which::Reference:
        return new ReferenceControl(session, item, *referenceAt(session.document(), item.path), parent);
    case Which::References:
        return new ReferencesControl(session, item, *referencesAt(session.document(), item), parent);
    case Which::Date:
        return new DateControl(session, item, parent);
    case Which::Data:
        return new DataControl(session, item, parent);
    case Which::List:
        return new ListControl(session, item, parent);
    case Which::Text:
        break;
    }
    return new TextControl(session, item, parent);
}

} // namespace espalier::ui
