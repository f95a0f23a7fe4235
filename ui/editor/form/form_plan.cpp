#include "ui/editor/form/form_plan.h"

#include "profiles/validation/definition.h"
#include "ui/common/device_text.h"

#include <QCoreApplication>

namespace espalier::ui {

using catalogue::Key;
using profiles::Kind;
using profiles::NodeId;
using profiles::Path;
using What = FormItem::What;

namespace {
constexpr qsizetype ShortList = 24;  // longer ones get a row for each element
constexpr qsizetype FewElements = 3; // unfolded by themselves
constexpr int DeepestCounted = 10;

struct FormPlanWords {
    Q_DECLARE_TR_FUNCTIONS(FormPlan)
};

bool standsInList(Kind kind)
{
    return kind == Kind::String || kind == Kind::Integer || kind == Kind::Real;
}

// A word that tells one element of a list from the others.
QString tellingText(const profiles::EditableDocument& document, NodeId dict)
{
    for (const NodeId child : document.children(dict)) {
        if (document.kind(child) == Kind::String && !profiles::isSecretName(document.key(child))) {
            if (const QString text = document.spelling(child); !text.isEmpty()) {
                return visibleText(text, 60);
            }
        }
    }
    return {};
}
} // namespace

struct FormPlan::Place {
    Path path;
    NodeId node; // invalid: not there
    Level level;
    const catalogue::Entry* entry = nullptr;
    int depth = 0;
    catalogue::Keys keys = {};    // to show; the level knows more
    QSet<QString> elsewhere = {}; // keys that are shown by another part
    QString listName = {};        // of a list: its key
};

QList<FormItem> FormPlan::items(NodeId payload) const
{
    QList<FormItem> all;
    if (m_document.isBroken()) {
        return all;
    }
    Place place;
    if (m_dictionary != nullptr) {
        place.node = m_document.root();
        place.level = Level::ofDictionary(*m_dictionary);
        place.entry = m_dictionary;
        place.keys = place.level.keys();
        listDict(all, place);
        return all;
    }
    if (!payload.isValid()) {
        place.node = m_document.root();
        place.level = Level::ofTop(m_catalogue);
        place.entry = m_catalogue.topLevel();
        place.keys = place.level.keys();
        if (m_document.kind(m_document.child(place.node, u"PayloadContent")) == Kind::Array) {
            place.elsewhere.insert(QStringLiteral("PayloadContent")); // the list of payloads
        }
        if (m_document.origin().signature) {
            FormItem signature;
            signature.what = What::Signature;
            all.append(signature);
        }
        listDict(all, place);
        return all;
    }
    place.path = m_document.path(payload);
    place.node = payload;
    place.entry = profiles::entryOf(m_document, m_catalogue, payload);
    place.level = Level::ofPayload(m_catalogue, place.entry);
    if (place.entry != nullptr) {
        place.keys = place.entry->keys;
    }
    if (const catalogue::Entry* common = m_catalogue.commonPayloadKeys()) {
        for (const auto& key : common->keys) {
            place.elsewhere.insert(key->name);
        }
        for (const auto& key : std::as_const(place.keys)) {
            place.elsewhere.remove(key->name); // PayloadContent of certificates
        }
    }
    listDict(all, place);
    listCommon(all, place);
    return all;
}

FormItem FormPlan::itemFor(const Place& around, const Key* key, const QString& name, NodeId node) const
{
    FormItem item;
    item.path = around.path / profiles::Step(name);
    item.node = node;
    item.key = key;
    item.entry = around.entry;
    item.name = name;
    item.depth = around.depth;
    const bool ownName = key == nullptr || profiles::isAnyName(key->name) || key->name != name;
    item.isFree = ownName;
    item.title = ownName || key->title.isEmpty() ? name : key->title;
    item.isSecret = profiles::isSecretName(name);
    item.isMadeHere = !madeHere.isEmpty() && madeHere.contains(item.path.text().replace(u'/', u'.'));
    return item;
}

bool FormPlan::isWanted(const FormItem& item) const
{
    if (item.isThere()) {
        return shown != Shown::Required || item.isRequired() || item.isHead();
    }
    if (item.what == What::Value && kept == item.path) {
        return true;
    }
    if (shown == Shown::Set || (shown == Shown::Required && !item.isRequired() && item.what != What::Section)) {
        return false;
    }
    return item.key == nullptr ||
           (!item.key->preRelease && (item.entry == nullptr || isFor(*item.entry, *item.key, platforms)));
}

template <class Below>
void FormPlan::listHead(QList<FormItem>& into, FormItem head, bool usually, const Below& below) const
{
    if (!isWanted(head)) {
        return;
    }
    head.expanded = unfolded.value(head.id(), usually || shown == Shown::Required);
    const qsizetype at = into.size();
    const bool isEssential = head.isRequired() || (shown == Shown::Set && head.isThere()) || shown == Shown::All;
    into.append(std::move(head));
    if (into.at(at).expanded) {
        below();
    }
    if (into.size() == at + 1 && (!isEssential || into.at(at).what == What::Section) && into.at(at).expanded) {
        into.removeLast();
    }
}

void FormPlan::listDict(QList<FormItem>& into, const Place& place) const
{
    // Counted once: a dictionary of ten thousand keys must not be looked through for each of them.
    QHash<QString, NodeId> last; // of several equal keys the last one counts
    QHash<QString, qsizetype> several;
    for (const NodeId child : m_document.children(place.node)) {
        const QString name = m_document.key(child);
        last.insert(name, child);
        ++several[name];
    }
    QSet<NodeId> listed;
    QSet<QString> names;
    for (const auto& key : place.keys) {
        if (profiles::isAnyName(key->name) || place.elsewhere.contains(key->name) || names.contains(key->name)) {
            continue;
        }
        names.insert(key->name);
        const NodeId node = last.value(key->name);
        listed.insert(node);
        listValue(into, place, itemFor(place, key.get(), key->name, node));
    }
    QList<FormItem> strangers;
    QHash<QString, qsizetype> met;
    for (const NodeId child : m_document.children(place.node)) {
        const QString name = m_document.key(child);
        const qsizetype number = met[name]++;
        const bool isCommon = place.elsewhere.contains(name) && last.value(name) == child;
        if (listed.contains(child) || isCommon) {
            continue;
        }
        const Key* key = place.level.find(name);
        const bool isFit = last.value(name) == child && (key != nullptr || place.level.isFree());
        FormItem item = itemFor(place, isFit ? key : nullptr, name, child);
        if (several.value(name) > 1) {
            item.path = place.path / profiles::Step(name, number); // names the occurrence, as the document does
        }
        if (isFit) {
            listValue(into, place, std::move(item));
        } else {
            strangers.append(std::move(item));
        }
    }
    const Key* any = place.level.find(QString());
    if ((any != nullptr || place.level.isFree()) && shown != Shown::Required) {
        FormItem add;
        add.what = What::AddKey;
        add.path = place.path;
        add.node = place.node;
        add.element = any;
        add.entry = place.entry;
        add.depth = place.depth;
        into.append(add);
    }
    listStrangers(into, place, strangers);
}

void FormPlan::listStrangers(QList<FormItem>& into, const Place& place, const QList<FormItem>& strangers) const
{
    if (strangers.isEmpty()) {
        return;
    }
    FormItem head;
    head.what = What::Section;
    head.path = place.path;
    head.tag = QStringLiteral("strangers");
    head.title = FormPlanWords::tr("Not in the catalogue");
    head.note = FormPlanWords::tr("Kept as it is.");
    head.depth = place.depth;
    head.all = int(strangers.size());
    listHead(into, head, true, [&] {
        for (const FormItem& item : strangers) {
            listValue(into, place, item);
        }
    });
}

// Name, identifier and UUID, which every payload has.
void FormPlan::listCommon(QList<FormItem>& into, const Place& place) const
{
    const catalogue::Entry* common = m_catalogue.commonPayloadKeys();
    if (common == nullptr) {
        return;
    }
    Place own = place;
    own.entry = common;
    FormItem head;
    head.what = What::Section;
    head.path = place.path;
    head.tag = QStringLiteral("common");
    head.title = FormPlanWords::tr("About this payload");
    head.note = FormPlanWords::tr("Name, identifier, UUID.");
    listHead(into, head, false, [&] {
        for (const auto& key : common->keys) {
            if (place.elsewhere.contains(key->name)) {
                listValue(into, own, itemFor(own, key.get(), key->name, m_document.child(place.node, key->name)));
            }
        }
    });
}

bool FormPlan::isShortList(NodeId node, const Key* element) const
{
    if (!node.isValid()) {
        return element != nullptr && element->type != catalogue::Type::Any && standsInList(kindOf(*element));
    }
    const auto children = m_document.children(node);
    return children.size() <= size_t(ShortList) && (!children.empty() || isShortList({}, element)) &&
           std::all_of(children.begin(), children.end(),
                       [this](NodeId child) { return standsInList(m_document.kind(child)); });
}

void FormPlan::listValue(QList<FormItem>& into, const Place& around, FormItem item) const
{
    const Kind kind = item.isThere() ? m_document.kind(item.node) : item.key ? kindOf(*item.key) : Kind::String;
    const bool isElement = !item.path.last().isKey;
    Place below;
    below.path = item.path;
    below.node = item.node;
    below.level = around.level.below(item.key);
    below.entry = around.entry;
    below.depth = item.depth + 1;
    below.keys = below.level.keys();
    below.listName = item.name.isEmpty() ? around.listName : item.name;
    if (kind == Kind::Array) {
        item.isList = true;
        item.element = below.keys.size() == 1 ? below.keys.first().get() : nullptr;
        if (isShortList(item.node, item.element)) {
            if (isWanted(item)) {
                into.append(item);
            }
            return;
        }
        item.what = isElement ? What::Element : What::Group;
        item.set = int(m_document.children(item.node).size());
        const bool usually = item.isThere() && item.set <= FewElements;
        listHead(into, item, usually, [&] { listArray(into, below); });
        return;
    }
    if (kind == Kind::Dict) {
        item.what = isElement ? What::Element : What::Group;
        FormCounts counted;
        count(counted, below.level, around.entry, item.node, item.depth, item.isThere());
        item.set = item.isThere() ? counted.set : 0;
        item.all = counted.all;
        if (isElement) {
            item.note = tellingText(m_document, item.node);
        }
        const qsizetype siblings = isElement ? qsizetype(m_document.children(around.node).size()) : 1;
        const bool usually = (item.isThere() && siblings <= FewElements) || item.isRequired();
        listHead(into, item, usually, [&] { listDict(into, below); });
        return;
    }
    if (isWanted(item)) {
        into.append(item);
    }
}

void FormPlan::listArray(QList<FormItem>& into, const Place& place) const
{
    qsizetype number = 0;
    for (const NodeId child : m_document.children(place.node)) {
        FormItem item;
        item.path = place.path / profiles::Step(number);
        item.node = child;
        item.key = place.level.elementFor(m_document, child);
        item.entry = place.entry;
        item.depth = place.depth;
        ++number;
        item.title = place.keys.size() > 1 && item.key != nullptr && !item.key->title.isEmpty()
                         ? FormPlanWords::tr("%1. %2", "number, what kind of entry").arg(number).arg(item.key->title)
                         : FormPlanWords::tr("%1. entry").arg(number);
        item.isSecret = profiles::isSecretName(place.listName);
        listValue(into, place, std::move(item));
    }
    if (shown == Shown::Required) {
        return;
    }
    FormItem add;
    add.what = What::AddItem;
    add.path = place.path;
    add.node = place.node;
    add.element = place.keys.isEmpty() ? nullptr : place.keys.first().get();
    add.entry = place.entry;
    add.depth = place.depth;
    add.isList = true;
    for (qsizetype i = 0; place.keys.size() > 1 && i < place.keys.size(); ++i) {
        add.kinds.append(place.keys.at(i).get());
    }
    into.append(add);
}

FormCounts FormPlan::counts(NodeId payload) const
{
    FormCounts counts;
    if (m_document.isBroken()) {
        return counts;
    }
    if (m_dictionary != nullptr) {
        count(counts, Level::ofDictionary(*m_dictionary), m_dictionary, m_document.root(), 0, true);
        return counts;
    }
    const catalogue::Entry* entry =
        payload.isValid() ? profiles::entryOf(m_document, m_catalogue, payload) : m_catalogue.topLevel();
    const Level level = payload.isValid() ? Level::ofPayload(m_catalogue, entry) : Level::ofTop(m_catalogue);
    count(counts, level, entry, payload.isValid() ? payload : m_document.root(), 0, true);
    return counts;
}

// Every key is one, but a dictionary whose keys are known counts by them.
void FormPlan::count(FormCounts& counts, const Level& level, const catalogue::Entry* entry, NodeId dict, int depth,
                     bool inUse) const
{
    QHash<QString, NodeId> present;
    for (const NodeId child : m_document.children(dict)) {
        present.insert(m_document.key(child), child);
    }
    QSet<QString> known;
    for (const auto& key : level.keys()) {
        if (profiles::isAnyName(key->name) || known.contains(key->name)) {
            continue;
        }
        known.insert(key->name);
        const NodeId node = present.value(key->name);
        const bool there = node.isValid();
        if (!there && (key->preRelease || (entry != nullptr && !isFor(*entry, *key, platforms)))) {
            continue;
        }
        const bool required = key->presence == catalogue::Presence::Required;
        counts.required += required && inUse ? 1 : 0;
        const Level below = level.below(key.get());
        const bool recurses = !key->recursesTo.isEmpty() && !there;
        if (kindOf(*key) == Kind::Dict && !below.keys().isEmpty() && !recurses && depth < DeepestCounted &&
            (!there || m_document.kind(node) == Kind::Dict)) {
            count(counts, below, entry, node, depth + 1, inUse && there);
            continue;
        }
        counts.set += there ? 1 : 0;
        ++counts.all;
    }
    for (auto it = present.begin(); it != present.end(); ++it) {
        if (!known.contains(it.key())) {
            ++counts.set;
            ++counts.all;
        }
    }
}

QString FormPlan::reveal(NodeId payload, const Path& path)
{
    const Path top = payload.isValid() ? m_document.path(payload) : Path();
    if (path.size() > top.size() && payload.isValid()) {
        if (const catalogue::Entry* common = m_catalogue.commonPayloadKeys()) {
            for (const auto& key : common->keys) {
                if (path[top.size()].key == key->name) {
                    FormItem section;
                    section.what = What::Section;
                    section.path = top;
                    section.tag = QStringLiteral("common");
                    unfolded.insert(section.id(), true);
                }
            }
        }
    }
    for (Path at = path; at.size() > top.size(); at = at.parent()) {
        for (const What what : {What::Group, What::Element}) {
            FormItem head;
            head.what = what;
            head.path = at;
            if (!(at == path)) {
                unfolded.insert(head.id(), true);
            }
        }
    }
    QString best;
    qsizetype bestSize = -1;
    for (const FormItem& item : items(payload)) {
        const bool shows = item.what != What::Section && item.what != What::AddKey && item.what != What::AddItem &&
                           item.what != What::Signature;
        if (shows && path.startsWith(item.path) && item.path.size() > bestSize) {
            best = item.id();
            bestSize = item.path.size();
        }
    }
    return best;
}

} // namespace espalier::ui
