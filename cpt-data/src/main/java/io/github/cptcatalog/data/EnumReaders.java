package io.github.cptcatalog.data;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.type.CollectionType;
import org.jspecify.annotations.Nullable;

/** Has words of fixed sets, and lists of them, read by the readers of this package. */
final class EnumReaders extends Deserializers.Base {

  @Override
  public JsonDeserializer<?> findEnumDeserializer(
      Class<?> type, DeserializationConfig config, BeanDescription bean) {
    return new EnumReader(type);
  }

  @Override
  public @Nullable JsonDeserializer<?> findCollectionDeserializer(
      CollectionType type,
      DeserializationConfig config,
      BeanDescription bean,
      @Nullable TypeDeserializer typed,
      @Nullable JsonDeserializer<?> element) {
    Class<?> content = type.getContentType().getRawClass();
    return content.isEnum() ? new EnumsReader(content) : null;
  }
}
